import type { Pattern } from "../lib/core/pattern.ts";

/** Formbricks. */
export const FORMBRICKS_PATTERNS: readonly Pattern[] = [
  {
    name: "formbricks-api-key",
    provider: "Formbricks",
    title: "Formbricks API key",
    impact: "Whoever holds it can read survey responses and change surveys in the projects it was given.",
    anchor: "start",
    keywords: ["fbk_"],
    regex: /(?<secret>fbk_[A-Za-z0-9_-]{43})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Settings, Organization, API Keys, in Formbricks, click the key's trash icon and confirm: it stops working at once.",
      "Create one with only the workspaces it needs, and read permission where that is enough.",
    ],
    references: [
      "https://formbricks.com/docs/api-reference/rest-api",
      "https://github.com/formbricks/formbricks/blob/main/apps/web/modules/organization/settings/api-keys/lib/api-key.ts",
    ],
    token: "fbk_{base64url:43}",
    examples: ["FORMBRICKS_API_KEY={token}", "x-api-key: {token}", '"headers": {"Authorization": "Bearer {token}"}'],
    counterExamples: ["fbk_{base64url:20}", "x-api-key: fbk_secret_with_underscores", "FORMBRICKS_API_KEY=fbk_..."],
  },
];
