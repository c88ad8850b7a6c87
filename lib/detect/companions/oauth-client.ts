import { ALONE, PAIRED, type Companion, type Vicinity } from "./companion.ts";
import { nearest } from "./vicinity.ts";

const ASSIGNED = String.raw`\\?["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=,(>])[ \t]{0,8}\\?["'` + "`]?";

/** `clientId: X` and its like; X is no reference. */
const CLIENT_ID = new RegExp(
  String.raw`(?:client|consumer|app(?:lication)?)[_.-]?(?:id|key)${ASSIGNED}([\w.:/@-]{5,120})`,
  "gi",
);
const TENANT_ID = new RegExp(String.raw`tenant[_.-]?id${ASSIGNED}([\w.-]{5,60})`, "gi");
const GOOGLE_ID = /(?<![\w-])\d{6,}-[a-z0-9]{32}\.apps\.googleusercontent\.com/g;

/** The public id of the OAuth client (RFC 6749 section 2.2) whose secret stands here. */
export const oauthClientCompanion: Companion = {
  name: "oauth-client",
  find(vicinity) {
    const clientId = near(vicinity, GOOGLE_ID) ?? near(vicinity, CLIENT_ID);
    if (clientId === undefined) return { facts: ALONE, parts: [] };
    const tenantId = near(vicinity, TENANT_ID);
    const facts = { clientId, ...(tenantId === undefined ? {} : { tenantId }), ...PAIRED };
    return { facts: { ...facts, parts: ["client id", "client secret"] }, parts: [] };
  },
};

function near({ before, after, value }: Vicinity, regex: RegExp): string | undefined {
  return nearest(before, after, value.length, regex)?.text;
}
