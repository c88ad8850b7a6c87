import type { Pattern } from "../lib/core/pattern.ts";

/** Postman API keys. */
export const POSTMAN_PATTERNS: readonly Pattern[] = [
  {
    name: "postman-key",
    provider: "Postman",
    title: "Postman API key",
    impact: "Read and change collections and environments, which often hold other secrets.",
    anchor: "start",
    keywords: ["PMAK-"],
    regex: /(?<secret>PMAK-[0-9a-f]{24}-[0-9a-f]{34})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open https://postman.co/settings/me/api-keys and delete the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://learning.postman.com/docs/developer/postman-api/authentication/"],
    token: "PMAK-{hex:24}-{hex:34}",
    examples: ["POSTMAN_API_KEY={token}", '{"postman_api_key": "{token}"}'],
    counterExamples: ["POSTMAN_API_KEY=PMAK-{hex:24}", "POSTMAN_API_KEY=PMAK-..."],
  },
];
