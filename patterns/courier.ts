import type { Pattern } from "../lib/core/pattern.ts";

/** Courier keys. */
export const COURIER_PATTERNS: readonly Pattern[] = [
  {
    name: "courier-auth-token",
    provider: "Courier",
    title: "Courier authorisation token",
    impact: "Send messages to any user in the workspace's name and read profiles and message logs.",
    anchor: "start",
    keywords: ["pk_prod_", "pk_test_"],
    regex: /(?<secret>pk_(?:prod|test)_(?=[A-Z]{0,27}\d)[0-9A-HJKMNP-TV-Z]{28})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "In Courier open Settings, API Keys, in the environment that the key names, and delete or rotate it.",
      "Set the new value of COURIER_AUTH_TOKEN for the server.",
    ],
    references: [
      "https://www.courier.com/docs/api-reference/authentication",
      "https://www.courier.com/docs/platform/workspaces/environments-api-keys",
    ],
    token: "pk_prod_4{HEX:27}",
    examples: ["COURIER_AUTH_TOKEN={token}", 'CourierClient({ authorizationToken: "{token}" })'],
    counterExamples: ["COURIER_AUTH_TOKEN=pk_prod_...", "pk_prod_{base62:28}x", "pk_test_{base62:24}"],
  },
];
