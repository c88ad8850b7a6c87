import type { Pattern } from "../lib/core/pattern.ts";

/** Together AI API keys. */
export const TOGETHER_PATTERNS: readonly Pattern[] = [
  {
    name: "together-api-key",
    provider: "Together AI",
    title: "Together AI API key",
    impact: "Whoever holds it can run and fine-tune models at the account's expense.",
    anchor: "start",
    keywords: ["tgp_v1_"],
    regex: /(?<secret>tgp_v1_[A-Za-z0-9_-]{40,})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open https://api.together.ai/settings/api-keys and delete the key; the account's first (user) key can only be regenerated.",
      "Make a new one with an expiry date.",
    ],
    references: [
      "https://docs.together.ai/docs/api-keys-authentication",
      "https://docs.together.ai/reference/authentication",
    ],
    token: "tgp_v1_{base64url:43}",
    examples: ["TOGETHER_API_KEY={token}", 'client = Together(api_key="{token}")'],
    counterExamples: [
      "tgp_v1_{base62:12}",
      "tgp_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "TOGETHER_API_KEY=tgp_v1_...",
    ],
  },
];
