import type { Pattern } from "../lib/core/pattern.ts";

/** Infracost. */
export const INFRACOST_PATTERNS: readonly Pattern[] = [
  {
    name: "infracost-api-key",
    provider: "Infracost",
    title: "Infracost API key",
    impact:
      "Whoever holds it can use the pricing API as the organisation and, with Infracost Cloud, upload cost runs to it.",
    anchor: "start",
    keywords: ["ico-"],
    regex: /(?<secret>ico-[A-Za-z0-9]{32})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open https://dashboard.infracost.io, Org Settings, and rotate the API key.",
      "Run `infracost configure set api_key <new key>` where it was used, and change it in the CI system.",
    ],
    references: [
      "https://www.infracost.io/docs/infracost_cloud/key_concepts/",
      "https://www.infracost.io/docs/features/environment_variables/",
    ],
    token: "ico-{base62:32}",
    examples: ["INFRACOST_API_KEY={token}", "infracost configure set api_key {token}"],
    counterExamples: ["ico-{base62:12}", "INFRACOST_API_KEY=ico-...", "ico-{base62:40}"],
  },
];
