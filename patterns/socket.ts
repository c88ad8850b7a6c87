import type { Pattern } from "../lib/core/pattern.ts";

/** Socket API tokens. The one that its open-source clients carry is public. */
export const SOCKET_PATTERNS: readonly Pattern[] = [
  {
    name: "socket-api-token",
    provider: "Socket",
    title: "Socket API token",
    impact:
      "Whoever holds it can read the organisation's scans and alerts and change its security policy, as far as its scopes allow.",
    anchor: "start",
    keywords: ["sktsec_"],
    regex: /(?<secret>sktsec_(?!t_--)[A-Za-z0-9_-]{30,}_api)(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Revoke it in the Socket dashboard under API Tokens, or rotate it with `POST https://api.socket.dev/v0/orgs/<org>/api-tokens/rotate`.",
      "Make a new token with fewer scopes and run `socket login`.",
    ],
    references: [
      "https://docs.socket.dev/reference/creating-and-managing-api-tokens",
      "https://github.com/SocketDev/socket-cli",
    ],
    token: "sktsec_{base64url:44}_api",
    examples: ["SOCKET_SECURITY_API_KEY={token}", 'SOCKET_CLI_API_TOKEN="{token}"'],
    counterExamples: [
      "sktsec_{base62:10}_api",
      "sktsec_t_--{base64url:41}_api",
      "sktsec_placeholder_value_for_tests_api",
    ],
  },
];
