import type { Pattern } from "../lib/core/pattern.ts";

/** Vectara API keys, by what they may do: base64url of 28 bytes, whose last character holds two bits. */
export const VECTARA_PATTERNS: readonly Pattern[] = [
  {
    name: "vectara-personal-api-key",
    provider: "Vectara",
    title: "Vectara personal API key",
    impact: "Whoever holds it has its owner's roles: administers corpora, users and keys.",
    anchor: "start",
    keywords: ["zut_"],
    regex: /(?<secret>zut_[A-Za-z0-9_-]{37}[AQgw])(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the Vectara console, API Access, Personal API key, and choose Regenerate (or Disable) in its Actions menu.",
    ],
    references: [
      "https://docs.vectara.com/docs/security/authentication/api-key-management",
      "https://github.com/vectara/vectara-docs",
    ],
    token: "zut_{base64url:37}Q",
    examples: ["VECTARA_API_KEY={token}", "x-api-key: {token}"],
    counterExamples: ["zut_abcd", "zut_{base62:10}", "zut_..."],
  },
  {
    name: "vectara-index-api-key",
    provider: "Vectara",
    title: "Vectara index API key",
    impact: "Whoever holds it can write documents into the corpora it covers, and query them.",
    anchor: "start",
    keywords: ["zwt_"],
    regex: /(?<secret>zwt_[A-Za-z0-9_-]{37}[AQgw])(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the Vectara console, the corpus, Authorization (or `DELETE /v2/api_keys/<id>`), and delete the key.",
      "Look for documents that are not yours.",
    ],
    references: [
      "https://docs.vectara.com/docs/security/authentication/api-key-management",
      "https://github.com/vectara/vectara-docs",
    ],
    token: "zwt_{base64url:37}Q",
    examples: ["VECTARA_INDEX_KEY={token}", 'curl -H "x-api-key: {token}" https://api.vectara.io/v2/corpora'],
    counterExamples: ["zwt_123456", "zwt_bearer_token", "zwt_{base62:10}"],
  },
  {
    name: "vectara-query-api-key",
    provider: "Vectara",
    title: "Vectara query API key",
    impact: "Whoever holds it can query the corpora it covers at the account's expense.",
    anchor: "start",
    keywords: ["zqt_"],
    regex: /(?<secret>zqt_[A-Za-z0-9_-]{37}[AQgw])(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the Vectara console, the corpus, Authorization (or `DELETE /v2/api_keys/<id>`), and delete the key.",
    ],
    references: [
      "https://docs.vectara.com/docs/security/authentication/api-key-management",
      "https://github.com/vectara/vectara-docs",
    ],
    token: "zqt_{base64url:37}Q",
    examples: ["VECTARA_QUERY_KEY={token}", 'apiKey: "{token}"'],
    counterExamples: ["zqt_{base62:10}", "zqt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "zqt_<key>"],
  },
];
