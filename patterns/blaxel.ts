import type { Pattern } from "../lib/core/pattern.ts";

/** Blaxel keys. */
export const BLAXEL_PATTERNS: readonly Pattern[] = [
  {
    name: "blaxel-api-key",
    provider: "Blaxel",
    title: "Blaxel API key",
    impact: "Deploy and run agents and sandboxes of the workspace at its cost.",
    anchor: "within",
    keywords: ["blaxel", "bl_api", "bl_key"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>bl_(?=[a-z]{0,31}\d)[a-z0-9]{32})(?![\w-])/,
    publicPrefix: "bl_",
    entropy: 3.6,
    revoke: [
      "Delete the key at https://app.blaxel.ai/profile/security, or a service account's on its page in the workspace settings (`DELETE https://api.blaxel.ai/v0/service_accounts/CLIENT_ID/api_keys/KEY_ID`, which ends it at once).",
      "Make a new one with an expiry and set BL_API_KEY for the programs that used it.",
    ],
    references: ["https://docs.blaxel.ai/Security/Access-tokens"],
    token: "bl_4{base36:31}",
    examples: ["BL_API_KEY={token}", "# Blaxel\nAuthorization: Bearer {token}"],
    counterExamples: ["BL_API_KEY=bl_...", "bl_{base36:10}", "bl_{lower:32}"],
  },
];
