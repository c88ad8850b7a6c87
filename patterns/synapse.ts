import type { Pattern } from "../lib/core/pattern.ts";

/** Tokens of the Matrix home server Synapse; each ends with a CRC-32 of all before it. */
export const SYNAPSE_PATTERNS: readonly Pattern[] = [
  {
    name: "synapse-access-token",
    provider: "Synapse",
    title: "Matrix access token of a Synapse server",
    impact:
      "Whoever holds it acts on the Matrix server as its user, reads the rooms, and as an administrator controls the server.",
    anchor: "start",
    keywords: ["syt_"],
    regex: /(?<secret>syt_[A-Za-z0-9+/]{1,340}_[A-Za-z]{20}_[0-9A-Za-z]{6})(?![\w-])/,
    proof: "synapse-checksum",
    revoke: [
      'End the session: `curl -X POST -H "Authorization: Bearer <token>" https://<server>/_matrix/client/v3/logout`.',
      "Or sign the session out in a Matrix client under Settings, Sessions.",
      "For a bot or an administrator, make a new login and look at the devices that appeared.",
    ],
    references: [
      "https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3logout",
      "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
    ],
    token: "syt_{base62:8}_{letter:20}",
    examples: [
      "MATRIX_ACCESS_TOKEN={token}",
      'curl -H "Authorization: Bearer {token}" https://matrix.example.test/_matrix/client/v3/sync',
      'access_token: "{token}"',
    ],
    counterExamples: ["syt_{base62:8}_{letter:20}_{base62:6}", "syt_{base62:8}_{letter:12}", "syt_<token>"],
  },
  {
    name: "synapse-refresh-token",
    provider: "Synapse",
    title: "Matrix refresh token of a Synapse server",
    impact: "Whoever holds it can get new access tokens of its user.",
    anchor: "start",
    keywords: ["syr_"],
    regex: /(?<secret>syr_[A-Za-z0-9+/]{1,340}_[A-Za-z]{20}_[0-9A-Za-z]{6})(?![\w-])/,
    proof: "synapse-checksum",
    revoke: [
      "Sign the session out in a Matrix client under Settings, Sessions, or with `POST /_matrix/client/v3/logout` and its access token.",
      "Sign in again where it was used.",
    ],
    references: [
      "https://spec.matrix.org/latest/client-server-api/#refreshing-access-tokens",
      "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
    ],
    token: "syr_{base62:8}_{letter:20}",
    examples: ['"refresh_token": "{token}"', "MATRIX_REFRESH_TOKEN={token}"],
    counterExamples: ["syr_{base62:8}_{letter:20}_{base62:6}", "syr_{base62:8}", "syr_..."],
  },
  {
    name: "synapse-login-token",
    provider: "Synapse",
    title: "Matrix login token of a Synapse server",
    impact: "Whoever holds it can sign in as its user once, within minutes after it was made.",
    anchor: "start",
    keywords: ["syl_"],
    regex: /(?<secret>syl_[A-Za-z]{20}_[0-9A-Za-z]{6})(?![\w-])/,
    proof: "synapse-checksum",
    revoke: [
      "It ends by itself after use or two minutes.",
      "If it could have been used, sign out all sessions of the user with `POST /_matrix/client/v3/logout/all`.",
    ],
    references: [
      "https://spec.matrix.org/latest/client-server-api/#token-based-user-login",
      "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
    ],
    token: "syl_{letter:20}",
    examples: ["https://chat.example.test/?loginToken={token}", '"token": "{token}"'],
    counterExamples: ["syl_{letter:20}_{base62:6}", "syl_{letter:8}", "syl_token"],
  },
];
