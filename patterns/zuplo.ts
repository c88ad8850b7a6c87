import type { Pattern } from "../lib/core/pattern.ts";

/** Zuplo API keys: random characters and a checksum behind them. */
export const ZUPLO_PATTERNS: readonly Pattern[] = [
  {
    name: "zuplo-api-key",
    provider: "Zuplo",
    title: "Zuplo API key",
    impact:
      "Whoever holds it can call the API as the consumer it was issued to, or with an account key deploy and manage the gateway.",
    anchor: "start",
    keywords: ["zpka_"],
    regex: /(?<secret>zpka_[0-9a-z]{32}_[0-9a-f]{8})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      "Roll the consumer's key with an `expiresOn` in the past: `POST https://dev.zuplo.com/v1/accounts/<account>/key-buckets/<bucket>/consumers/<consumer>/roll-key`.",
      "Or open the Zuplo portal, Services, API Key Service, the consumer, and delete the key; an account's own key is under Settings, Zuplo API Keys.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
      "Tell the consumer to roll the key in the developer portal.",
    ],
    references: ["https://zuplo.com/docs/articles/api-key-leak-detection", "https://github.com/zuplo/docs"],
    token: "zpka_{hex:32}_{hex:8}",
    examples: ["ZUPLO_API_KEY={token}", 'curl -H "Authorization: Bearer {token}" https://api.example.test/v1/todos'],
    counterExamples: ["zpka_YOUR_API_KEY", "zpka_{hex:32}", "zpka_{hex:20}_{hex:8}"],
  },
];
