import type { Pattern } from "../lib/core/pattern.ts";

/** Unleash tokens: what they cover before a colon, random hex behind. */
export const UNLEASH_PATTERNS: readonly Pattern[] = [
  {
    name: "unleash-api-token",
    provider: "Unleash",
    title: "Unleash API token",
    impact: "Whoever holds it can read the feature flags of the environment, and with an admin token change them.",
    anchor: "within",
    keywords: ["unleash"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>(?:\*|\[\]|default):(?:\*|[\w-]{1,60})\.[0-9a-f]{56})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open Admin settings, API access, and delete the token, or call `DELETE /api/admin/api-tokens/<token>`: the path takes the token itself.",
      "Delete a project's under the project's Settings, API access, or with `DELETE /api/admin/projects/<project>/api-tokens/<token>`.",
      "Make a new one for one project and one environment.",
    ],
    references: [
      "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
      "https://github.com/Unleash/unleash/blob/main/src/lib/services/api-token-service.ts",
    ],
    formatSource: "https://github.com/Unleash/unleash/blob/main/src/lib/services/api-token-service.ts",
    token: "*:production.{hex:56}",
    examples: [
      "UNLEASH_API_TOKEN={token}",
      "# Unleash\ncustomHeaders: { Authorization: 'default:development.{hex:56}' }",
      '# Unleash\n"token": "[]:development.{hex:56}"',
    ],
    counterExamples: [
      "*:production.{hex:20}",
      "*:development.unleash-insecure-api-token",
      "default:production.{hex:64}",
    ],
  },
  {
    name: "unleash-personal-access-token",
    provider: "Unleash",
    title: "Unleash personal access or service account token",
    impact: "Whoever holds it acts as its owner: changes flags, projects and members.",
    anchor: "start",
    keywords: ["user:"],
    regex: /(?<secret>user:[0-9a-f]{56})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open your profile, Personal API tokens, and delete it; a service account's under Admin settings, Service accounts.",
      "Look at the event log for changes that are not yours.",
    ],
    references: [
      "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
      "https://github.com/Unleash/unleash/blob/main/src/lib/features/pat/pat-service.ts",
    ],
    token: "user:{hex:56}",
    examples: ["UNLEASH_PAT={token}", "Authorization: {token}"],
    counterExamples: ["user:{hex:40}", "user:{hex:64}", "superuser:{hex:56}"],
  },
];
