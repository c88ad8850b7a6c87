import type { Pattern } from "../lib/core/pattern.ts";

/** Ubidots tokens; the letters before the dash name the plan. */
export const UBIDOTS_PATTERNS: readonly Pattern[] = [
  {
    name: "ubidots-token",
    provider: "Ubidots",
    title: "Ubidots API token",
    impact: "Whoever holds it can read and write the account's devices and variables.",
    anchor: "start",
    keywords: ["BBFF-", "BBUS-"],
    regex: /(?<secret>BB(?:FF|US)-[A-Za-z0-9]{30,40})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open your Ubidots profile, API Credentials, and delete the token, or Roll the API key if it was used.",
      "Give every device a token of its own.",
    ],
    references: [
      "https://docs.ubidots.com/reference/authentication",
      "https://help.ubidots.com/en/articles/590078-find-your-token-from-your-ubidots-account",
    ],
    token: "BBFF-{base62:30}",
    examples: [
      "UBIDOTS_TOKEN={token}",
      'curl -H "X-Auth-Token: {token}" https://industrial.api.ubidots.com/api/v2.0/devices/',
      'const char* UBIDOTS_TOKEN = "BBUS-{base62:30}";',
    ],
    counterExamples: ["BBFF-{base62:12}", "BBFF-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "ABBFF-{base62:30}"],
  },
];
