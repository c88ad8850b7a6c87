import type { Pattern } from "../lib/core/pattern.ts";

/** Bitwarden Secrets Manager tokens: version, id, client secret and encryption key. */
export const BITWARDEN_PATTERNS: readonly Pattern[] = [
  {
    name: "bitwarden-access-token",
    provider: "Bitwarden",
    title: "Bitwarden Secrets Manager access token",
    impact: "Read, and if allowed write, every secret of the projects that the machine account may reach.",
    anchor: "within",
    keywords: ["bws", "bitwarden", "access_token", "access-token", "accesstoken"],
    ignoreCase: true,
    reach: [80, 240],
    regex:
      /(?<![\w.-])(?<secret>0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)(?![\w+/=-])/,
    entropy: 4.5,
    revoke: [
      "In Secrets Manager open Machine accounts, the account, Access tokens, choose the token by its id and Revoke access token.",
      "Read the machine account's event log, and change the secrets that it could read.",
      "Make a new token with an expiry date.",
    ],
    references: [
      "https://bitwarden.com/help/access-tokens/",
      "https://github.com/bitwarden/sdk-internal/blob/main/crates/bitwarden-core/src/auth/access_token.rs",
    ],
    formatSource: "https://github.com/bitwarden/sdk-internal/blob/main/crates/bitwarden-core/src/auth/access_token.rs",
    token: "0.{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}.{base62:30}:{base64:22}==",
    examples: ["BWS_ACCESS_TOKEN={token}", "bws secret list --access-token {token}"],
    counterExamples: [
      "BWS_ACCESS_TOKEN=0.uuid.secret:key==",
      "BWS_ACCESS_TOKEN=0.{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}.{base62:30}",
      "version 0.{digit:4}",
    ],
  },
];
