import type { Pattern } from "../lib/core/pattern.ts";

/** Scalingo API tokens. */
export const SCALINGO_PATTERNS: readonly Pattern[] = [
  {
    name: "scalingo-api-token",
    provider: "Scalingo",
    title: "Scalingo API token",
    impact: "Whoever holds it can deploy, read and delete the account's applications, their variables and databases.",
    anchor: "start",
    keywords: ["tk-us-"],
    regex: /(?<secret>tk-us-[A-Za-z0-9_-]{48})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Revoke it at https://dashboard.scalingo.com/account/tokens, or with `DELETE /v1/tokens/<id>` of the authentication API.",
      "Make a new token and change the environment variables of applications that the old one could read.",
    ],
    references: [
      "https://developers.scalingo.com/tokens",
      "https://github.com/Scalingo/developers-documentation/blob/master/_scalingo_api/tokens.md",
    ],
    token: "tk-us-{base62:48}",
    examples: ["SCALINGO_API_TOKEN={token}", "scalingo login --api-token {token}"],
    counterExamples: ["tk-us-{base62:20}", "tk-us-xxxxxxxx", "desktk-us-{base62:48}"],
  },
];
