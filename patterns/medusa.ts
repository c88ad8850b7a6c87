import type { Pattern } from "../lib/core/pattern.ts";

/** Medusa secret API keys; publishable keys (`pk_`) are meant for storefronts. */
export const MEDUSA_PATTERNS: readonly Pattern[] = [
  {
    name: "medusa-secret-key",
    provider: "Medusa",
    title: "Medusa secret API key",
    impact: "Use the admin API of the shop: orders, customers, prices and settings.",
    anchor: "within",
    keywords: ["medusa"],
    ignoreCase: true,
    publicPrefix: "sk_",
    regex: /(?<![\w-])(?<secret>sk_[0-9a-f]{64})(?![\w-])/,
    entropy: 3.56,
    revoke: [
      "Open Settings, Secret API Keys, in Medusa Admin, choose the key and Revoke API key in its menu; only then can it be deleted.",
    ],
    references: [
      "https://docs.medusajs.com/user-guide/settings/developer/secret-api-keys",
      "https://github.com/medusajs/medusa/blob/develop/packages/modules/api-key/src/services/api-key-module-service.ts",
    ],
    token: "sk_{hex:64}",
    examples: ["MEDUSA_API_KEY={token}", "new Medusa({ baseUrl, apiKey: '{token}' })"],
    counterExamples: ["MEDUSA_API_KEY=sk_{hex:32}", "task_{hex:64}", "MEDUSA_API_KEY=pk_{hex:64}"],
  },
];
