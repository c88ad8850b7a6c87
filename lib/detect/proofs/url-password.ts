import { percentDecoded } from "../codecs/percent.ts";
import type { Proof } from "../proof.ts";
import { judgePassword } from "./password-quality.ts";

/** User and password of a URL (RFC 3986 section 3.2.1); groups `user` and `host` of the pattern give the rest. */
export const urlPasswordProof: Proof = {
  name: "url-password",
  check({ value, groups }) {
    const writtenUser = groups["user"] ?? "";
    if (BRACE.test(value + writtenUser)) return { verdict: "placeholder", why: "a template" };
    if (isSynopsis(value, writtenUser)) return { verdict: "placeholder", why: "the syntax of such a URL" };
    const password = percentDecoded(value);
    if (NO_SECRET.test(password)) return { verdict: "reject", why: "tells that the user name is the token" };
    const user = percentDecoded(writtenUser);
    if (PORT.test(password) && SERVER.test(user)) return { verdict: "reject", why: "a server and its port" };
    const host = groups["host"] ?? "";
    const { database } = groups;
    const facts = {
      ...(user === "" ? {} : { user }),
      ...(host === "" ? {} : { host }),
      ...(database === undefined ? {} : { database }),
    };
    return { ...judgePassword({ password, user, host }), facts, normalised: password };
  },
};

/** RFC 3986 has no braces in a user or password: something is to be filled in there, or it is a regular expression. */
const BRACE = /[{}]|\[\^/;

/** `[user[:password]@]host` in a manual: brackets around what may be left out. */
function isSynopsis(value: string, user: string): boolean {
  return user.endsWith("[") && value.endsWith("]");
}

/** Proxies write where to send to, then where to listen: `https://app.example.com:443@localhost:8080`. */
const PORT = /^\d{2,5}$/;
const SERVER = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\w.-]{1,100}\.(?:com|org|net|io|dev|local|internal|test))$/i;

/** What forges want as a password where the user name is the token. */
const NO_SECRET = /^(?:x-oauth-(?:basic|token)|x-token-auth)$/;
