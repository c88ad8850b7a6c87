import type { Pattern } from "../lib/core/pattern.ts";

/** Helicone. */
export const HELICONE_PATTERNS: readonly Pattern[] = [
  {
    name: "helicone-api-key",
    provider: "Helicone",
    title: "Helicone API key",
    impact: "Whoever holds it can read the organisation's logged prompts and answers and write new ones.",
    anchor: "start",
    keywords: ["sk-helicone-"],
    regex: /(?<secret>sk-helicone-(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open Settings, API Keys, in Helicone (https://us.helicone.ai/settings/api-keys) and delete the key, or call `DELETE https://api.helicone.ai/v1/api-keys/{id}`.",
      "Create a new one for the services that used it.",
    ],
    references: ["https://docs.helicone.ai/helicone-headers/helicone-auth"],
    token: "sk-helicone-{base36:7}-{base36:7}-{base36:7}-{base36:7}",
    examples: ["HELICONE_API_KEY={token}", '"Helicone-Auth": "Bearer {token}"', "helicone:\n  api-key: {token}\n"],
    counterExamples: [
      "sk-helicone-{base36:7}-{base36:7}",
      "HELICONE_API_KEY=sk-helicone-...",
      "HELICONE_API_KEY=sk-helicone-xxxxxxx-xxxxxxx-xxxxxxx-xxxxxxx",
    ],
  },
  {
    name: "helicone-proxy-key",
    provider: "Helicone",
    title: "Helicone proxy key",
    impact: "Whoever holds it can call the model provider through the provider key stored in the Helicone vault.",
    anchor: "start",
    keywords: ["sk-helicone-proxy-"],
    regex:
      /(?<secret>sk-helicone-proxy-[a-z0-9]{7}(?:-[a-z0-9]{7}){3}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open the vault in Helicone, find the proxy key and delete it.",
      "Look at the requests logged under it for some that are not yours.",
    ],
    references: [
      "https://docs.helicone.ai/features/advanced-usage/vault",
      "https://github.com/Helicone/helicone/blob/main/web/pages/api/proxy_keys/create.ts",
    ],
    token: "sk-helicone-proxy-{base36:7}-{base36:7}-{base36:7}-{base36:7}-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["OPENAI_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: ["sk-helicone-proxy-{base36:7}-{base36:7}", "sk-helicone-proxy-..."],
  },
];
