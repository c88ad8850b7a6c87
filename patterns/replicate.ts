import type { Pattern } from "../lib/core/pattern.ts";

/** Replicate API tokens. */
export const REPLICATE_PATTERNS: readonly Pattern[] = [
  {
    name: "replicate-token",
    provider: "Replicate",
    title: "Replicate API token",
    impact: "Run models at your cost and read private ones.",
    anchor: "start",
    keywords: ["r8_"],
    regex: /(?<secret>r8_[A-Za-z0-9]{37})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open https://replicate.com/account/api-tokens and disable the token.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://replicate.com/docs/topics/security/api-tokens"],
    token: "r8_{base62:37}",
    examples: ["REPLICATE_API_TOKEN={token}", '{"replicate_api_token": "{token}"}'],
    counterExamples: [
      "REPLICATE_API_TOKEN=r8_{base62:20}",
      "REPLICATE_API_TOKEN=r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
