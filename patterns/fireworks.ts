import type { Pattern } from "../lib/core/pattern.ts";

/** Fireworks AI. */
export const FIREWORKS_PATTERNS: readonly Pattern[] = [
  {
    name: "fireworks-api-key",
    provider: "Fireworks AI",
    title: "Fireworks AI API key",
    impact: "Whoever holds it can run models and manage deployments at the account's expense.",
    anchor: "within",
    keywords: ["fireworks"],
    ignoreCase: true,
    publicPrefix: "fw_",
    regex:
      /(?<![\w-])(?<secret>fw_(?=[A-Za-z]{0,23}\d)(?=[a-z0-9]{0,23}[A-Z])(?=[A-Z0-9]{0,23}[a-z])[A-Za-z0-9]{22,40})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Run `firectl api-key delete <key id>`, or open https://app.fireworks.ai/settings/users/api-keys and delete the key.",
      "Create a new one for the services that used it.",
    ],
    references: [
      "https://docs.fireworks.ai/api-reference/introduction",
      "https://docs.fireworks.ai/tools-sdks/firectl/commands/authentication",
    ],
    token: "fw_{base62:10}k7Q{base62:11}",
    examples: [
      "FIREWORKS_API_KEY={token}",
      "# Fireworks\nAuthorization: Bearer {token}",
      'Fireworks(api_key="{token}")',
    ],
    counterExamples: [
      "fw_{base62:12}",
      "FIREWORKS_API_KEY=fw_xxxxxxxxxxxxxxxxxxxxxxxx",
      "fw_updateFirmwareVersionString",
    ],
  },
];
