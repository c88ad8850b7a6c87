import type { Pattern } from "../lib/core/pattern.ts";

/** Mintlify API keys that are secret; those of the assistant (`mint_dsc_`) are meant for browsers. */
export const MINTLIFY_PATTERNS: readonly Pattern[] = [
  {
    name: "mintlify-admin-key",
    provider: "Mintlify",
    title: "Mintlify admin API key",
    impact: "Deploy the documentation, run agent jobs and export analytics.",
    anchor: "start",
    keywords: ["mint_"],
    regex: /(?<secret>mint_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: ["Open https://app.mintlify.com/settings/organization/api-keys and delete the key."],
    references: ["https://www.mintlify.com/docs/api/introduction"],
    token: "mint_3{base58:23}",
    examples: [
      "MINTLIFY_API_KEY={token}",
      'curl -H "Authorization: Bearer {token}" https://api.mintlify.com/v1/project/update/abc',
    ],
    counterExamples: [
      "MINTLIFY_API_KEY=mint_xxxxx",
      "MINTLIFY_API_KEY=mint_{base62:8}",
      "const mint_transaction_and_send_to_wallet = 1",
    ],
  },
  {
    name: "mintlify-content-key",
    provider: "Mintlify",
    title: "Mintlify Index API key",
    impact: "Search and read technical documentation through the Index API within your organisation's limits.",
    anchor: "start",
    keywords: ["mint_us_"],
    regex: /(?<secret>mint_us_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: ["Open https://app.mintlify.com/settings/organization/api-keys and delete the key."],
    references: ["https://www.mintlify.com/docs/api/search-index/introduction"],
    token: "mint_us_3{base58:23}",
    examples: ["MINTLIFY_INDEX_API_KEY={token}", 'curl -H "Authorization: Bearer {token}" https://leaves.mintlify.com'],
    counterExamples: [
      "MINTLIFY_INDEX_API_KEY=mint_us_...",
      "MINTLIFY_TOKEN=mint_us_{base62:8}",
      "mint_dsc_3{base58:23}",
    ],
  },
];
