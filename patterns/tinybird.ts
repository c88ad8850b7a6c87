import type { Pattern } from "../lib/core/pattern.ts";

/** Tinybird tokens: base64 of JSON with the user and the token's id, signed. */
export const TINYBIRD_PATTERNS: readonly Pattern[] = [
  {
    name: "tinybird-token",
    provider: "Tinybird",
    title: "Tinybird token",
    impact: "Whoever holds it can query data sources and endpoints, and with an admin token change or drop them.",
    anchor: "start",
    keywords: ["p.eyJ1Ijog"],
    regex: /(?<secret>p\.eyJ1Ijog[A-Za-z0-9_-]{60,400}={0,2}\.[A-Za-z0-9_-]{24,64})(?![\w.-])/,
    entropy: 4.3,
    revoke: [
      "Open the workspace's Tokens page and refresh or delete it (`POST /v0/tokens/<token>/refresh`).",
      "Make a token that may read only the endpoints it needs.",
    ],
    references: ["https://www.tinybird.co/docs/api-reference/token-api", "https://github.com/tinybirdco/mcp-tinybird"],
    token: "p.eyJ1Ijog{base62:120}.{base62:43}",
    examples: [
      "TB_ADMIN_TOKEN={token}",
      'curl "https://api.tinybird.co/v0/pipes/top.json?token={token}"',
      '"token": "{token}"',
    ],
    counterExamples: ["p.eyJ1Ijog{base62:20}", "p.ey...", "http.eyJ1Ijog{base62:120}.{base62:43}"],
  },
];
