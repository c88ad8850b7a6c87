import { ALONE, PAIRED, type Companion } from "./companion.ts";
import { nearest } from "./vicinity.ts";

/** Ids of an account and of an API key; they are no secrets. */
export const TWILIO_SID: RegExp = /(?<![\w-])(?:AC|SK)[0-9a-f]{32}(?![\w-])/g;

/** The account or API key that a token belongs to. */
export const twilioCompanion: Companion = {
  name: "twilio",
  find({ before, after, value }) {
    const sid = nearest(before, after, value.length, TWILIO_SID)?.text;
    if (sid === undefined) return { facts: ALONE, parts: [] };
    const facts = { ...(sid.startsWith("AC") ? { accountSid: sid } : { apiKeySid: sid }), ...PAIRED };
    return { facts: { ...facts, parts: ["SID", "token"] }, parts: [] };
  },
};
