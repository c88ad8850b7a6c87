import type { Pattern } from "../lib/core/pattern.ts";

/** Neon API keys. */
export const NEON_PATTERNS: readonly Pattern[] = [
  {
    name: "neon-api-key",
    provider: "Neon",
    title: "Neon API key",
    impact: "Manage databases and read their connection strings, for the person, organisation or project.",
    anchor: "start",
    keywords: ["napi_"],
    regex: /(?<secret>napi_[A-Za-z0-9]{60,})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Its owner opens Account settings, API keys, in the Neon Console (https://console.neon.tech/app/settings/api-keys) and chooses Revoke: it ends at once.",
      "An organisation's or project's key is revoked by an administrator under the organisation's Settings, API keys.",
    ],
    references: ["https://neon.com/docs/manage/api-keys"],
    token: "napi_{base36:64}",
    examples: ["NEON_API_KEY={token}", '{"neon_api_key": "{token}"}'],
    counterExamples: ["NEON_API_KEY=napi_{base62:20}", "status = napi_schedule_and_other_names"],
  },
];
