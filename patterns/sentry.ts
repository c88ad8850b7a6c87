import type { Pattern } from "../lib/core/pattern.ts";

/** Sentry auth tokens. */
export const SENTRY_PATTERNS: readonly Pattern[] = [
  {
    name: "sentry-org-token",
    provider: "Sentry",
    title: "Sentry organisation token",
    impact: "Upload releases and source maps for the organisation.",
    anchor: "start",
    keywords: ["sntrys_"],
    regex: /(?<secret>sntrys_eyJ[A-Za-z0-9+/]{20,}={0,2}_[A-Za-z0-9+/]{43}=?)(?![\w+/=-])/,
    proof: "sentry",
    revoke: [
      "Open Settings, Developer Settings, Organization Tokens, in Sentry and revoke the token; owners and managers of the organisation may.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.sentry.io/account/auth-tokens/",
      "https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md",
    ],
    token: "sntrys_{base64:43}",
    examples: ["SENTRY_AUTH_TOKEN={token}", '{"sentry_auth_token": "{token}"}'],
    counterExamples: [
      "SENTRY_AUTH_TOKEN=sntrys_eyJ{base64:10}",
      "SENTRY_AUTH_TOKEN=sntrys_eyJ...",
      "SENTRY_AUTH_TOKEN=sntrys_eyJ{base62:60}_{base62:43}",
    ],
  },
  {
    name: "sentry-user-token",
    provider: "Sentry",
    title: "Sentry user or integration token",
    impact: "Read issues with their data and change projects, within the scopes of the token.",
    anchor: "start",
    keywords: ["sntryu_", "sntrya_", "sntryi_"],
    regex: /(?<secret>sntry[uai]_[0-9a-f]{64})(?![\w-])/,
    entropy: 3.56,
    revoke: [
      "Open https://sentry.io/settings/account/api/auth-tokens/ (Account, Personal Tokens) and revoke the token.",
      "An internal integration's token ends under Settings, Developer Settings, the integration.",
    ],
    references: ["https://docs.sentry.io/account/auth-tokens/"],
    token: "sntryu_{hex:64}",
    examples: ["SENTRY_AUTH_TOKEN={token}", '{"sentry_auth_token": "{token}"}'],
    counterExamples: ["SENTRY_AUTH_TOKEN=sntryu_{hex:63}", "SENTRY_AUTH_TOKEN=sntryu_xxxxxxxx"],
  },
];
