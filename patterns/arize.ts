import type { Pattern } from "../lib/core/pattern.ts";

/** Arize AX keys. */
export const ARIZE_PATTERNS: readonly Pattern[] = [
  {
    name: "arize-api-key",
    provider: "Arize",
    title: "Arize API key",
    impact: "Send traces into the spaces it covers and read and change their datasets, prompts and experiments.",
    anchor: "within",
    keywords: ["arize"],
    ignoreCase: true,
    regex:
      /(?<![\w-])(?<secret>ak-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[A-Za-z0-9_-]{32})(?![\w-])/,
    publicPrefix: "ak-",
    entropy: 4.2,
    revoke: [
      "Revoke the key in Arize AX under Settings, API Keys, or with `PUT https://api.arize.com/v2/api-keys/ID/revoke`; it ends at once.",
      "Make a new service key for the one space that the program needs.",
    ],
    references: [
      "https://arize.com/docs/ax/security-and-settings/api-keys",
      "https://arize.com/docs/api-reference/api-keys/revoke-an-api-key",
    ],
    token: "ak-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}-{base64url:31}a",
    examples: ["ARIZE_API_KEY={token}", '# Arize\nregister(space_id="U3Bh", api_key="{token}")'],
    counterExamples: ["ARIZE_API_KEY=ak-...", "ak-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}", "ak-{hex:8}-{hex:4}"],
  },
];
