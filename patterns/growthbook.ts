import type { Pattern } from "../lib/core/pattern.ts";

/** GrowthBook. */
export const GROWTHBOOK_PATTERNS: readonly Pattern[] = [
  {
    name: "growthbook-secret-key",
    provider: "GrowthBook",
    title: "GrowthBook secret API key or personal access token",
    impact: "Whoever holds it can read or change the organisation's features and experiments as its role allows.",
    anchor: "start",
    keywords: [
      "secret_user_",
      "secret_admin_",
      "secret_readonly_",
      "secret_engineer_",
      "secret_experimenter_",
      "secret_analyst_",
      "secret_collaborator_",
      "secret_visualEditor_",
    ],
    regex:
      /(?<secret>secret_(?:user|admin|readonly|engineer|experimenter|analyst|collaborator|visualEditor)_[A-Za-z0-9]{34,44})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Settings, API Keys, in GrowthBook (a personal access token: your own Personal Access Tokens page) and choose Delete key in the key's menu.",
      "Create one with the read-only role where that is enough.",
    ],
    references: [
      "https://docs.growthbook.io/api/",
      "https://github.com/growthbook/growthbook/blob/main/packages/back-end/src/models/ApiKeyModel.ts",
    ],
    token: "secret_admin_{base62:42}",
    examples: ["GROWTHBOOK_API_KEY={token}", "Authorization: Bearer {token}", "gb_key: secret_user_{base62:41}"],
    counterExamples: [
      "secret_admin_{base62:20}",
      "secret_user_password_hash_column_name_of_the_table",
      "GROWTHBOOK_API_KEY=secret_readonly_...",
    ],
  },
];
