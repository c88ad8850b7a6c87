import type { NameMask } from "./name-masks.ts";

/** What stands before the host of a URL: a user, and a password behind a colon. */
const USER_INFO = /:\/\/([^\s/@:?#'"]*)(?::([^\s/@'"]*))?@/g;
/** A user that is no name: as long as a token, with a digit. */
const LIKE_A_TOKEN = /^(?=.*\d).{16,}$/;

/** Passwords of URLs, and users that may be tokens, whatever they are: no name or message needs them. */
export function urlMasks(text: string): NameMask[] {
  return [...text.matchAll(USER_INFO)].flatMap(({ index, 1: user = "", 2: password = "" }) => {
    const start = index + "://".length;
    const end = start + user.length;
    return [
      ...(LIKE_A_TOKEN.test(user) ? [{ start, end, masked: "..." }] : []),
      ...(password === "" ? [] : [{ start: end + 1, end: end + 1 + password.length, masked: "..." }]),
    ];
  });
}
