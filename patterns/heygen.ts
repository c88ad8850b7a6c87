import type { Pattern } from "../lib/core/pattern.ts";

/** HeyGen. */
export const HEYGEN_PATTERNS: readonly Pattern[] = [
  {
    name: "heygen-api-key",
    provider: "HeyGen",
    title: "HeyGen API key",
    impact: "Whoever holds it can generate videos with the account's avatars and use up its credits.",
    anchor: "start",
    keywords: ["sk_V2_hgu_"],
    regex: /(?<secret>sk_V2_hgu_[A-Za-z0-9]{8,14}_[A-Za-z0-9]{30,36})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open https://app.heygen.com/settings, API, API token, and regenerate the key: the previous one is invalid then.",
      "Put the new key into the services that used the old one.",
    ],
    references: ["https://docs.heygen.com/docs/api-overview", "https://docs.heygen.com/docs/using-heygen-api"],
    token: "sk_V2_hgu_{base62:11}_{base62:32}",
    examples: ["HEYGEN_API_KEY={token}", "X-Api-Key: {token}"],
    counterExamples: ["sk_V2_hgu_{base62:11}", "HEYGEN_API_KEY=sk_V2_your-key-here", "HEYGEN_API_KEY=sk_V2_hgu_..."],
  },
];
