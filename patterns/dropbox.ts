import type { Pattern } from "../lib/core/pattern.ts";

/** Dropbox. */
export const DROPBOX_PATTERNS: readonly Pattern[] = [
  {
    name: "dropbox-access-token",
    provider: "Dropbox",
    title: "Dropbox short-lived access token",
    impact:
      "Whoever holds it can read and change the linked user's files, as far as the app's permissions allow, for about four hours.",
    anchor: "start",
    keywords: ["sl."],
    regex: /(?<secret>sl\.(?:u\.)?[A-Za-z0-9_-]{130,})(?![\w.-])/,
    entropy: 4.8,
    revoke: [
      'Revoke it with itself: `curl -X POST https://api.dropboxapi.com/2/auth/token/revoke -H "Authorization: Bearer <token>"`.',
      "That disables the refresh token it came from too, with that one's other access tokens.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke",
      "https://developers.dropbox.com/oauth-guide",
    ],
    token: "sl.u.{base64url:160}",
    examples: ["DROPBOX_ACCESS_TOKEN={token}", 'dbx = dropbox.Dropbox("{token}")', "token: sl.B{base64url:135}"],
    counterExamples: [
      "sl.{base64url:60}",
      "DROPBOX_ACCESS_TOKEN=sl.xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "ssl.{base64url:140}",
    ],
  },
];
