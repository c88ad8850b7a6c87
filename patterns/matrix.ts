import type { Pattern } from "../lib/core/pattern.ts";

/** Tokens of Matrix servers: Synapse and the Matrix Authentication Service, each with a CRC at the end. */
export const MATRIX_PATTERNS: readonly Pattern[] = [
  {
    name: "matrix-synapse-token",
    provider: "Matrix",
    title: "Matrix access or refresh token (Synapse)",
    impact: "Act as the user: read their rooms and write in their name; as an administrator, manage the server.",
    anchor: "start",
    keywords: ["syt_", "syr_"],
    regex: /(?<secret>sy[tr]_[A-Za-z0-9+/]{1,200}_[A-Za-z]{20}_[A-Za-z0-9]{6})(?![\w-])/,
    proof: "matrix-checksum",
    entropy: 3.6,
    revoke: [
      'Sign the session out: `curl -X POST -H "Authorization: Bearer <token>" https://<server>/_matrix/client/v3/logout`, or remove the device in a client\'s session list.',
      "Look at the session list for devices that are not yours.",
    ],
    references: [
      "https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3logout",
      "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
    ],
    token: "syt_{base62:12}_{letter:20}",
    examples: ["MATRIX_ACCESS_TOKEN={token}", "access_token: {token}"],
    counterExamples: ["MATRIX_ACCESS_TOKEN=syt_{base62:12}_{letter:12}", "MATRIX_ACCESS_TOKEN=syt_..."],
  },
  {
    name: "matrix-synapse-login-token",
    provider: "Matrix",
    title: "Matrix login token (Synapse)",
    impact: "Sign in as the user once, within minutes after it was made.",
    anchor: "start",
    keywords: ["syl_"],
    regex: /(?<secret>syl_[A-Za-z]{20}_[A-Za-z0-9]{6})(?![\w-])/,
    proof: "matrix-checksum",
    entropy: 3.2,
    revoke: [
      "It ends by itself: after one use, or after two minutes.",
      'If it may have been used, sign all sessions of the user out: `curl -X POST -H "Authorization: Bearer <access token>" https://<server>/_matrix/client/v3/logout/all`.',
    ],
    references: [
      "https://spec.matrix.org/latest/client-server-api/#token-based-user-login",
      "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
    ],
    token: "syl_{letter:20}",
    examples: ["https://chat.example.test/?loginToken={token}", '{"type": "m.login.token", "token": "{token}"}'],
    counterExamples: ["https://chat.example.test/?loginToken=syl_{letter:8}", "loginToken=syl_..."],
  },
  {
    name: "matrix-authentication-service-token",
    provider: "Matrix",
    title: "Matrix Authentication Service access or refresh token",
    impact: "Act as the user or client in whose name it was issued, within its scope.",
    anchor: "start",
    keywords: ["mat_", "mar_", "mct_", "mcr_"],
    regex: /(?<secret>m(?:at|ar|ct|cr)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6})(?![\w-])/,
    proof: "matrix-checksum",
    entropy: 4.0,
    revoke: [
      'Sign the session out: `curl -X POST -H "Authorization: Bearer <token>" https://<server>/_matrix/client/v3/logout`, or end it in the account\'s device list.',
      "An administrator can end it with `mas-cli manage kill-sessions <user>`.",
    ],
    references: [
      "https://element-hq.github.io/matrix-authentication-service/reference/cli/manage.html",
      "https://github.com/element-hq/matrix-authentication-service/blob/main/crates/data-model/src/tokens.rs",
    ],
    token: "mct_{base62:30}",
    examples: ["MATRIX_ACCESS_TOKEN={token}", '{"access_token": "{token}"}'],
    counterExamples: ["MATRIX_ACCESS_TOKEN=mct_{base62:20}_{base62:6}", "format_{base62:30}_{base62:6}"],
  },
];
