import type { Pattern } from "../lib/core/pattern.ts";

const AUDIT =
  "Read the audit log for sessions that are not yours: a session can reach the organisation's repositories and secrets.";
const REVOKE = ["Open https://app.devin.ai, Settings, API Keys, and revoke the key.", AUDIT] as const;

/** Devin, by Cognition. */
export const DEVIN_PATTERNS: readonly Pattern[] = [
  {
    name: "devin-personal-api-key",
    provider: "Devin",
    title: "Devin personal API key",
    impact: "Start sessions of the coding agent in the person's name and read what they produced.",
    anchor: "start",
    keywords: ["apk_user_"],
    // Base64 of the user's id (`user-...`, `email|...`, `google-oauth2|...`), the organisation's id and a random part.
    regex: /(?<secret>apk_user_(?=[A-Za-z+/]{0,60}[0-9])[A-Za-z0-9+/]{60,245}={0,2})(?![\w+/=-])/,
    entropy: 4,
    revoke: REVOKE,
    references: ["https://docs.devin.ai/api-reference/authentication"],
    token: "apk_user_dXNlc{base62:139}",
    examples: [
      "DEVIN_API_KEY={token}",
      'Authorization: "Bearer {token}="',
      'const apiKey = "apk_user_ZW1haWx8{base62:130}==";',
    ],
    counterExamples: ["DEVIN_API_KEY=apk_user_...", "apk_user_dXNlc{base62:20}", "name: my_apk_user_dXNlc{base62:139}"],
  },
  {
    name: "devin-service-api-key",
    provider: "Devin",
    title: "Devin service API key",
    impact: "Start sessions of the coding agent in the organisation and read what they produced.",
    anchor: "start",
    keywords: ["apk_b3JnL"],
    // Base64 of the organisation's id (`org-...`) and a random part.
    regex: /(?<secret>apk_b3JnL[A-Za-z0-9+/]{60,240}={0,2})(?![\w+/=-])/,
    publicPrefix: "apk_",
    entropy: 4,
    revoke: REVOKE,
    references: ["https://docs.devin.ai/api-reference/authentication"],
    token: "apk_b3JnL{base62:91}",
    examples: ["DEVIN_API_KEY={token}", 'Authorization: "Bearer {token}=="'],
    counterExamples: ["DEVIN_API_KEY=apk_b3JnL...", "apk_b3JnL{base62:20}", "name: my_apk_b3JnL{base62:91}"],
  },
  {
    name: "devin-service-user-token",
    provider: "Devin",
    title: "Devin service user or personal access token",
    impact: "Use the API with the roles of the service user or person it belongs to.",
    anchor: "start",
    keywords: ["cog_"],
    regex: /(?<secret>cog_[a-z2-7]{52})(?![\w-])/,
    entropy: 4,
    revoke: [
      "A service user's: call `DELETE https://api.devin.ai/v3beta1/enterprise/service-users/{service_user_id}/api-keys/{api_key_id}`, or open Enterprise Settings, Service Users.",
      "A person's own: revoke it in their settings.",
      AUDIT,
    ],
    references: ["https://docs.devin.ai/api-reference/authentication"],
    token: "cog_{base32:52}",
    examples: ["DEVIN_API_KEY={token}", 'curl -H "Authorization: Bearer {token}" https://api.devin.ai/v3'],
    counterExamples: ["cog_your_token_here", "cog_{base32:20}", "incog_{base32:52}"],
  },
];
