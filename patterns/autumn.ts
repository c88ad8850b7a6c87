import type { Pattern } from "../lib/core/pattern.ts";

/** Autumn's secret keys. */
export const AUTUMN_PATTERNS: readonly Pattern[] = [
  {
    name: "autumn-secret-key",
    provider: "Autumn",
    title: "Autumn secret key",
    impact: "Read and change customers, balances, plans and subscriptions of the organisation's billing.",
    anchor: "start",
    keywords: ["am_sk_"],
    regex: /(?<secret>am_sk_(?:test|live|prod)_[A-Za-z0-9]{40,48})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open https://app.useautumn.com, Developer, API Keys, in the environment that the key names, and delete it.",
      "Make a new one and set AUTUMN_SECRET_KEY for the server.",
    ],
    references: [
      "https://docs.useautumn.com/documentation/getting-started/setup",
      "https://docs.useautumn.com/api-reference/authentication",
    ],
    token: "am_sk_live_{base62:42}",
    examples: ["AUTUMN_SECRET_KEY={token}", "new Autumn({ secretKey: 'am_sk_test_{base62:42}' })"],
    counterExamples: ["AUTUMN_SECRET_KEY=am_sk_test_xxxxxxxxxxxxx", "am_sk_live_{base62:12}"],
  },
];
