import type { Pattern } from "../lib/core/pattern.ts";

/** Creem keys. */
export const CREEM_PATTERNS: readonly Pattern[] = [
  {
    name: "creem-api-key",
    provider: "Creem",
    title: "Creem API key",
    impact: "Read customers, create checkouts and refund or cancel subscriptions; `test` ones reach only the sandbox.",
    anchor: "start",
    keywords: ["creem_"],
    regex: /(?<secret>creem_(?:test_)?[A-Za-z0-9]{20,24})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open https://www.creem.io/dashboard/developers, and regenerate or delete the API key.",
      "Set the new value for the server, and look through refunds and subscriptions since the leak.",
    ],
    references: ["https://docs.creem.io/api-reference/introduction"],
    token: "creem_{base62:22}",
    examples: ["CREEM_API_KEY={token}", "x-api-key: creem_test_{base62:22}"],
    counterExamples: [
      "CREEM_API_KEY=creem_test_...",
      "creem_{base62:8}",
      "creem_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
