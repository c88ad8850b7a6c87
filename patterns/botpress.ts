import type { Pattern } from "../lib/core/pattern.ts";

/** Botpress tokens. */
export const BOTPRESS_PATTERNS: readonly Pattern[] = [
  {
    name: "botpress-personal-access-token",
    provider: "Botpress",
    title: "Botpress personal access token",
    impact: "Manage every bot, table and file of its owner's workspaces.",
    anchor: "start",
    keywords: ["bp_pat_"],
    regex: /(?<secret>bp_pat_[A-Za-z0-9_-]{36})(?![\w-])/,
    entropy: 4.1,
    revoke: [
      "Delete the token in the Profile Settings of your Botpress account, or with `DELETE https://api.botpress.cloud/v1/admin/account/pats/ID`.",
      "Make a new one and give it to the integrations that used it.",
    ],
    references: [
      "https://www.botpress.com/docs/api-reference/authentication",
      "https://www.botpress.com/docs/api-reference/admin-api/openapi/deletePersonalAccessToken",
    ],
    token: "bp_pat_{base64url:35}a",
    examples: ["BOTPRESS_TOKEN={token}", "new Client({ token: '{token}', botId })"],
    counterExamples: ["bp_pat_{base62:12}", "BOTPRESS_TOKEN=bp_pat_..."],
  },
  {
    name: "botpress-bot-key",
    provider: "Botpress",
    title: "Botpress bot API key",
    impact: "Read and write the bot's conversations, users, tables and files.",
    anchor: "start",
    keywords: ["bp_bak_"],
    regex: /(?<secret>bp_bak_[A-Za-z0-9_-]{36})(?![\w-])/,
    entropy: 4.1,
    revoke: [
      "Delete the key in the bot's settings, or with `DELETE https://api.botpress.cloud/v1/admin/bots/baks/ID`.",
      "Make a new one and give it to the server that calls the bot.",
    ],
    references: [
      "https://www.botpress.com/docs/api-reference/authentication",
      "https://www.botpress.com/docs/api-reference/admin-api/openapi/deletePersonalAccessToken",
    ],
    token: "bp_bak_{base64url:35}a",
    examples: ["BOTPRESS_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: ["bp_bak_{base62:12}", "BOTPRESS_API_KEY=bp_bak_<key>"],
  },
];
