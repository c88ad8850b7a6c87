import type { Pattern } from "../lib/core/pattern.ts";

/** Postman API keys and collection access keys. */
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
      "Open https://go.postman.co/settings/me/api-keys and delete or regenerate the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://learning.postman.com/docs/developer/postman-api/authentication/"],
    token: "PMAK-{hex:24}-{hex:34}",
    examples: ["POSTMAN_API_KEY={token}", '{"postman_api_key": "{token}"}'],
    counterExamples: ["POSTMAN_API_KEY=PMAK-{hex:24}", "POSTMAN_API_KEY=PMAK-..."],
  },
  {
    name: "postman-collection-key",
    provider: "Postman",
    title: "Postman collection access key",
    impact: "Read the shared collection over the API, with no other credential.",
    anchor: "start",
    keywords: ["PMAT-"],
    regex: /(?<secret>PMAT-[0-9A-Z]{26})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open https://go.postman.co/settings/me/collection-access-keys and delete the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://learning.postman.com/docs/collections/use-collections/share-collections/#share-using-the-api",
    ],
    token: "PMAT-{BASE36:26}",
    examples: [
      "POSTMAN_COLLECTION_KEY={token}",
      "https://api.postman.com/collections/1-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}?access_key={token}",
    ],
    counterExamples: [
      "POSTMAN_COLLECTION_KEY=PMAT-{BASE36:12}",
      "https://api.postman.com/collections/1?access_key=PMAT-...",
    ],
  },
];
