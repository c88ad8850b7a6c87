import { awsAccountOf } from "../aws-account.ts";
import { ALONE, PAIRED, type Companion } from "./companion.ts";
import { nearest } from "./vicinity.ts";

/** The id that goes with a secret access key. */
export const AWS_KEY_ID: RegExp = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;
/** Where a session token begins. */
const SESSION_TOKEN = /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/]{16}/g;

/** The key id and the session token of a secret access key. */
export const awsCompanion: Companion = {
  name: "aws",
  find({ before, after, value }) {
    const keyId = nearest(before, after, value.length, AWS_KEY_ID);
    const session = nearest(before, after, value.length, SESSION_TOKEN);
    if (keyId === undefined) return { facts: ALONE, parts: session === undefined ? [] : [session] };
    const account = awsAccountOf(keyId.text);
    const facts = {
      accessKeyId: keyId.text,
      ...(account === undefined ? {} : { account }),
      ...PAIRED,
      parts: ["key id", "secret key", ...(session === undefined ? [] : ["session token"])],
    };
    return { facts, parts: session === undefined ? [keyId] : [keyId, session] };
  },
};
