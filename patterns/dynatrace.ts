import type { Pattern } from "../lib/core/pattern.ts";

/** Dynatrace's tokens: a type, a public identifier and a secret, joined by dots. */
export const DYNATRACE_PATTERNS: readonly Pattern[] = [
  {
    name: "dynatrace-api-token",
    provider: "Dynatrace",
    title: "Dynatrace API or personal access token",
    impact:
      "Whoever holds it can read or write the environment's metrics, logs and settings as far as its scopes allow.",
    anchor: "start",
    keywords: ["dt0c01."],
    regex: /(?<secret>dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Call `DELETE /api/v2/apiTokens/{id}` with another token that has the scope apiTokens.write (the id is the token's first two parts), or delete it under Access Tokens in Dynatrace.",
      "Make a new one with fewer scopes and an expiry date.",
      "Read the audit log for what it did.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.dynatrace.com/docs/shortlink/token",
      "https://docs.dynatrace.com/docs/shortlink/api-authentication",
    ],
    token: "dt0c01.{BASE32:24}.{BASE32:64}",
    examples: ["DT_TOKEN={token}", "Authorization: Api-Token {token}", "dynatrace:\n  secret: {token}\n"],
    counterExamples: ["dt0c01.{BASE32:24}", "dt0c01.{BASE32:24}.{BASE32:40}", "DT_TOKEN=dt0c01...."],
  },
  {
    name: "dynatrace-oauth-client-secret",
    provider: "Dynatrace",
    title: "Dynatrace OAuth client secret",
    companion: "oauth-client",
    impact: "Whoever holds it can get bearer tokens for the account as far as the client's scopes allow.",
    anchor: "start",
    keywords: ["dt0s02.", "dt0s03."],
    regex: /(?<secret>dt0s0[23]\.(?:[A-Z0-9]{8}|[A-Z0-9]{24})\.[A-Z0-9]{64})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open Account Management, Identity & access management, OAuth clients, and delete the client with this identifier.",
      "Create a new client with fewer scopes for the services that used it.",
    ],
    references: [
      "https://docs.dynatrace.com/docs/shortlink/access-tokens-and-oauth-clients",
      "https://docs.dynatrace.com/docs/shortlink/api-authentication",
    ],
    token: "dt0s02.{BASE32:8}.{BASE32:64}",
    examples: ["DT_TOKEN={token}", 'token = "{token}"', "dynatrace:\n  secret: {token}\n"],
    counterExamples: ["dt0s02.{BASE32:24}", "dt0s02.{BASE32:24}.{BASE32:40}", "DT_TOKEN=dt0s02...."],
  },
  {
    name: "dynatrace-platform-token",
    provider: "Dynatrace",
    title: "Dynatrace platform token",
    impact: "Whoever holds it can use the platform's services as its owner, as far as its scopes allow.",
    anchor: "start",
    keywords: ["dt0s16."],
    regex: /(?<secret>dt0s16\.(?:[A-Z0-9]{8}|[A-Z0-9]{24})\.[A-Z0-9]{64})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open Account Management, Platform tokens (https://myaccount.dynatrace.com/platformTokens), and revoke the token.",
      "Make a new one with fewer scopes and an expiry date.",
    ],
    references: [
      "https://docs.dynatrace.com/docs/shortlink/access-tokens-and-oauth-clients",
      "https://docs.dynatrace.com/docs/shortlink/api-authentication",
    ],
    token: "dt0s16.{BASE32:8}.{BASE32:64}",
    examples: ["DT_TOKEN={token}", 'token = "{token}"', "dynatrace:\n  secret: {token}\n"],
    counterExamples: ["dt0s16.{BASE32:24}", "dt0s16.{BASE32:24}.{BASE32:40}", "DT_TOKEN=dt0s16...."],
  },
  {
    name: "dynatrace-scim-token",
    provider: "Dynatrace",
    title: "Dynatrace SCIM API token",
    impact: "Whoever holds it can create, change and remove users and groups of the account.",
    anchor: "start",
    keywords: ["dt0s01."],
    regex: /(?<secret>dt0s01\.[A-Z0-9]{24}\.[A-Z0-9]{64})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open Account Management, Identity & access management, SCIM configuration, and delete the token.",
      "Compare users and groups with those of your identity provider, then set a new token there.",
    ],
    references: [
      "https://docs.dynatrace.com/docs/shortlink/token",
      "https://docs.dynatrace.com/docs/shortlink/api-authentication",
    ],
    token: "dt0s01.{BASE32:24}.{BASE32:64}",
    examples: ["DT_TOKEN={token}", 'token = "{token}"', "dynatrace:\n  secret: {token}\n"],
    counterExamples: ["dt0s01.{BASE32:24}", "dt0s01.{BASE32:24}.{BASE32:40}", "DT_TOKEN=dt0s01...."],
  },
];
