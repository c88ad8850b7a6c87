import type { Pattern } from "../lib/core/pattern.ts";

/** Bolna keys. */
export const BOLNA_PATTERNS: readonly Pattern[] = [
  {
    name: "bolna-api-key",
    provider: "Bolna",
    title: "Bolna API key",
    impact: "Place calls with the account's voice agents at its cost and read their transcripts.",
    anchor: "within",
    keywords: ["bolna"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>bn-[0-9a-f]{32})(?![\w-])/,
    publicPrefix: "bn-",
    entropy: 3.1,
    revoke: [
      "Open https://platform.bolna.ai, Developers, API Keys, and click the delete icon of the key.",
      "Make a new one and look at the call history for calls that are not yours.",
    ],
    references: ["https://www.bolna.ai/docs/api-reference/introduction"],
    token: "bn-{hex:32}",
    examples: ["BOLNA_API_KEY={token}", "# Bolna\nAuthorization: Bearer {token}"],
    counterExamples: ["BOLNA_API_KEY=bn-your-api-key", "bn-{hex:12}", "isbn-{hex:32}"],
  },
];
