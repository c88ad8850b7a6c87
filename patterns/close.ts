import type { Pattern } from "../lib/core/pattern.ts";

/** Close CRM keys. */
export const CLOSE_PATTERNS: readonly Pattern[] = [
  {
    name: "close-api-key",
    provider: "Close",
    title: "Close API key",
    impact: "Read and change leads, contacts, mail and calls of the organisation as its owner.",
    anchor: "within",
    keywords: ["api.close", "close_api", "closeio", "close.io", "close-api"],
    ignoreCase: true,
    publicPrefix: "api_",
    regex: /(?<![\w-])(?<secret>api_[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{20,24})(?![\w.-])/,
    entropy: 4.3,
    revoke: [
      "In Close open Settings, Developer, API Keys, and delete the key.",
      "Make a new one for each program, and look at the activity of its owner.",
    ],
    references: [
      "https://developer.close.com/topics/authentication-with-api-keys/",
      "https://help.close.com/docs/api-keys-oauth",
    ],
    token: "api_{base62:22}.{base62:22}",
    examples: ["CLOSE_API_KEY={token}", "curl https://api.close.com/api/v1/me/ -u {token}:"],
    counterExamples: ["CLOSE_API_KEY=api_xxxxxxxxxxxxx", "api_{base62:22}", "api_{base62:8}.{base62:8}"],
  },
];
