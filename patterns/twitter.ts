import type { Pattern } from "../lib/core/pattern.ts";

/** X (Twitter): the app-only bearer token. */
export const TWITTER_PATTERNS: readonly Pattern[] = [
  {
    name: "twitter-bearer-token",
    provider: "X (Twitter)",
    title: "X app-only bearer token",
    impact: "Whoever holds it can call the API as the app: search, read posts, and spend its quota.",
    anchor: "start",
    keywords: ["AAAAAAAAAAAAAAAAAAAAA"],
    regex: /(?<secret>A{21}(?:[A-Za-z0-9]|%2[BbFf]|[+/]){24,66}(?:%3[Dd]|=)[A-Za-z0-9]{40,60})(?![\w%=])/,
    entropy: 3.9,
    revoke: [
      "Open https://developer.x.com, the app, Keys and tokens, and choose Revoke or Regenerate beside the bearer token.",
      "Or call `POST https://api.x.com/oauth2/invalidate_token` with it: the app's next bearer token is a new one, and the old one is no longer accepted.",
    ],
    references: [
      "https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens",
      "https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only",
    ],
    token: "AAAAAAAAAAAAAAAAAAAAA{base62:5}AAAAAA{base62:27}%3D{base62:50}",
    examples: ["TWITTER_BEARER_TOKEN={token}", 'headers = {"Authorization": "Bearer {token}"}'],
    counterExamples: [
      "AAAAAAAAAAAAAAAAAAAAA{base62:20}",
      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
      "AAAAAAAAAAAAAAAAAAAAA...",
    ],
  },
];
