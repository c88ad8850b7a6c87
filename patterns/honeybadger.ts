import type { Pattern } from "../lib/core/pattern.ts";

/** Honeybadger's API v3 tokens. */
export const HONEYBADGER_PATTERNS: readonly Pattern[] = [
  {
    name: "honeybadger-user-token",
    provider: "Honeybadger",
    title: "Honeybadger user API token",
    impact: "Whoever holds it acts as its owner: read errors with their request data and change projects.",
    anchor: "start",
    keywords: ["hbu_"],
    regex: /(?<secret>hbu_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open User settings, API tokens, in Honeybadger and revoke the token.",
      "Create an account token for automation that needs no person.",
    ],
    references: ["https://docs.honeybadger.io/api/v3/authentication/"],
    token: "hbu_{base62:16}5{base62:19}",
    examples: ["HONEYBADGER_API_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["hbu_{base62:10}", "HONEYBADGER_API_TOKEN=hbu_your_token", "HONEYBADGER_API_TOKEN=hbu_..."],
  },
  {
    name: "honeybadger-account-token",
    provider: "Honeybadger",
    title: "Honeybadger account API token",
    impact:
      "Whoever holds it can read and change the account's projects, errors and members as far as its scopes allow.",
    anchor: "start",
    keywords: ["hba_"],
    regex: /(?<secret>hba_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open Account settings, API tokens, in Honeybadger and revoke the token.",
      "Create a new one with fewer scopes for the services that used it.",
    ],
    references: ["https://docs.honeybadger.io/api/v3/authentication/"],
    token: "hba_{base62:16}5{base62:19}",
    examples: ["HONEYBADGER_API_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["hba_{base62:10}", "HONEYBADGER_API_TOKEN=hba_your_token", "HONEYBADGER_API_TOKEN=hba_..."],
  },
  {
    name: "honeybadger-oauth-token",
    provider: "Honeybadger",
    title: "Honeybadger OAuth access token",
    impact: "Whoever holds it acts for the user who authorised the app, such as the MCP server.",
    anchor: "start",
    keywords: ["hbo_"],
    regex: /(?<secret>hbo_eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{342,})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open User settings, API access, Tokens and applications, in Honeybadger and revoke the application.",
      "Authorise it again where you still need it.",
    ],
    references: [
      "https://docs.honeybadger.io/api/v3/authentication/",
      "https://github.com/honeybadger-io/honeybadger-mcp-server/blob/main/internal/hbmcp/claims.go",
    ],
    token: "hbo_eyJ{base62:33}.eyJ{base62:160}.{base64url:342}",
    examples: ["HONEYBADGER_API_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: [
      "hbo_{base62:36}",
      "hbo_eyJ{base62:33}.eyJ{base62:160}.{base64url:43}",
      "HONEYBADGER_API_TOKEN=hbo_your_token",
      "HONEYBADGER_API_TOKEN=hbo_...",
    ],
  },
];
