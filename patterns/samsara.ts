import type { Pattern } from "../lib/core/pattern.ts";

/** Samsara API tokens. */
export const SAMSARA_PATTERNS: readonly Pattern[] = [
  {
    name: "samsara-api-token",
    provider: "Samsara",
    title: "Samsara API token",
    impact: "Whoever holds it can read the fleet's locations, drivers and videos, and change what its scopes allow.",
    anchor: "start",
    keywords: ["samsara_api_"],
    regex: /(?<secret>samsara_api_[A-Za-z0-9]{30})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Delete it in the Samsara dashboard under Settings, Developer, API Tokens.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
      "Make a new token with only the scopes and the tags it needs.",
    ],
    references: [
      "https://developers.samsara.com/docs/authentication",
      "https://kb.samsara.com/hc/en-us/articles/217295127-API-Tokens",
    ],
    token: "samsara_api_{base62:30}",
    examples: ["SAMSARA_API_TOKEN={token}", "Authorization: 'Bearer {token}'"],
    counterExamples: [
      "SAMSARA_TOKEN=samsara_api_{base62:12}",
      "samsara_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      'samsara_api_token = os.environ["SAMSARA"]',
    ],
  },
];
