import type { Pattern } from "../lib/core/pattern.ts";

/** PostHog keys and tokens; project keys (`phc_`) are meant for apps. */
export const POSTHOG_PATTERNS: readonly Pattern[] = [
  {
    name: "posthog-personal-api-key",
    provider: "PostHog",
    title: "PostHog personal API key",
    impact: "Read and change the projects' events, persons and flags within the key's scopes.",
    anchor: "start",
    keywords: ["phx_"],
    regex: /(?<secret>phx_[A-Za-z0-9]{36,})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Revoke it at once without signing in: POST https://app.posthog.com/api/revoke_leaked_key (and https://eu.posthog.com, where it may belong) with the JSON field `token`; its owner is told by mail.",
      "Or open https://app.posthog.com/settings/user-api-keys and delete or roll the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://posthog.com/docs/api#private-endpoint-authentication",
      "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
      "https://posthog.com/docs/api/revoke-leaked-key",
    ],
    token: "phx_{base62:43}",
    examples: [
      "POSTHOG_PERSONAL_API_KEY={token}",
      'curl -H "Authorization: Bearer {token}" https://us.posthog.com/api/projects/',
    ],
    counterExamples: [
      "POSTHOG_PERSONAL_API_KEY=phx_{base62:12}",
      "POSTHOG_API_KEY=phc_{base62:43}",
      "POSTHOG_PERSONAL_API_KEY=phx_...",
    ],
  },
  {
    name: "posthog-secret-key",
    provider: "PostHog",
    title: "PostHog feature flags secure API key",
    impact: "Read every feature flag of the project with its rules.",
    anchor: "start",
    keywords: ["phs_"],
    regex: /(?<secret>phs_[A-Za-z0-9]{36,})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Revoke it at once without signing in: POST https://app.posthog.com/api/revoke_leaked_key (and https://eu.posthog.com, where it may belong) with the JSON field `token`; its owner is told by mail.",
      "For the older key of the feature flags that only mails the project's admins: rotate it in the project's settings, Feature flags, and delete the backup key when every server has the new one.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://posthog.com/docs/feature-flags/local-evaluation",
      "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
      "https://posthog.com/docs/api/revoke-leaked-key",
    ],
    token: "phs_{base62:43}",
    examples: ["POSTHOG_SECURE_API_KEY={token}", "new PostHog(key, { secureApiKey: '{token}' })"],
    counterExamples: ["POSTHOG_SECURE_API_KEY=phs_{base62:12}", "graphs_{base62:43}"],
  },
  {
    name: "posthog-oauth-token",
    provider: "PostHog",
    title: "PostHog OAuth access or refresh token",
    impact: "Use the projects within the scopes granted to the app.",
    anchor: "start",
    keywords: ["pha_", "phr_"],
    regex: /(?<secret>ph[ar]_[A-Za-z0-9]{36,})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Revoke it at once without signing in: POST https://app.posthog.com/api/revoke_leaked_key (and https://eu.posthog.com, where it may belong) with the JSON field `token`; its owner is told by mail.",
      "An access token is worth sending even when it has expired: its refresh token ends with it.",
      "Or open https://app.posthog.com/settings/user, Connected apps, and revoke the app.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://posthog.com/docs/api/oauth",
      "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
      "https://posthog.com/docs/api/revoke-leaked-key",
    ],
    token: "pha_{base62:43}",
    examples: ["access_token: {token}", '{"refresh_token": "phr_{base62:43}"}'],
    counterExamples: ["access_token: pha_{base62:12}", "alpha_{base62:43}"],
  },
];
