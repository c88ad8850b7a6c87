import type { Pattern } from "../lib/core/pattern.ts";

/** SumUp API keys. */
export const SUMUP_PATTERNS: readonly Pattern[] = [
  {
    name: "sumup-api-key",
    provider: "SumUp",
    title: "SumUp secret API key",
    impact: "Whoever holds it can take and refund payments for the merchant and read its transactions.",
    anchor: "start",
    keywords: ["sup_sk_"],
    regex: /(?<secret>sup_sk_[A-Za-z0-9]{24,64})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Open Settings in your profile at https://me.sumup.com, For Developers, Toolkit, API Keys, and revoke the key.",
      "Make a new one, and look for payments and refunds that are not yours.",
    ],
    references: ["https://developer.sumup.com/tools/authorization/api-keys/", "https://github.com/sumup/sumup-go"],
    token: "sup_sk_{base62:32}",
    examples: ["SUMUP_API_KEY={token}", 'client := sumup.NewClient(client.WithAPIKey("{token}"))'],
    counterExamples: ["sup_sk_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "sup_sk_{base62:10}", "sup_pk_{base62:32}"],
  },
];
