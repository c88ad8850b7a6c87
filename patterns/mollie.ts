import type { Pattern } from "../lib/core/pattern.ts";

/** Mollie keys and tokens. */
export const MOLLIE_PATTERNS: readonly Pattern[] = [
  {
    name: "mollie-live-key",
    provider: "Mollie",
    title: "Mollie live API key",
    impact: "Take, refund and read payments of the profile.",
    anchor: "start",
    keywords: ["live_"],
    regex: /(?<secret>live_(?=[a-z0-9_-]{0,29}[A-Z])(?=[A-Za-z_-]{0,29}[0-9])[A-Za-z0-9]{30})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open https://my.mollie.com/dashboard/developers/api-keys, create a new key, move your shop to it, and revoke the old one.",
      "Check the payments page for refunds that are not yours.",
    ],
    references: ["https://docs.mollie.com/reference/authentication", "https://github.com/mollie/mollie-api-node"],
    token: "live_{base62:29}7",
    examples: ["MOLLIE_API_KEY={token}", "createMollieClient({ apiKey: '{token}' })"],
    counterExamples: [
      "MOLLIE_API_KEY=live_{base62:20}",
      "MOLLIE_API_KEY=live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "alive_{base62:30}",
    ],
  },
  {
    name: "mollie-test-key",
    provider: "Mollie",
    title: "Mollie test API key",
    impact: "Create and read test payments of the profile; no money moves.",
    anchor: "within",
    keywords: ["mollie"],
    ignoreCase: true,
    publicPrefix: "test_",
    regex: /(?<![\w-])(?<secret>test_(?=[a-z0-9_-]{0,29}[A-Z])(?=[A-Za-z_-]{0,29}[0-9])[A-Za-z0-9]{30})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open https://my.mollie.com/dashboard/developers/api-keys, create a new test key, move your programs to it, and revoke the old one.",
    ],
    references: ["https://docs.mollie.com/reference/authentication", "https://github.com/mollie/mollie-api-node"],
    token: "test_{base62:29}7",
    examples: ["MOLLIE_API_KEY={token}", "createMollieClient({ apiKey: '{token}' })"],
    counterExamples: [
      "MOLLIE_API_KEY=test_{base62:20}",
      "MOLLIE_API_KEY=test_dummydummydummydummydummy00",
      "def test_thatsomethingworksasexpectedxy():",
    ],
  },
  {
    name: "mollie-access-token",
    provider: "Mollie",
    title: "Mollie advanced or OAuth access token",
    impact: "Use the organisation's payments, settlements and profiles within the token's permissions.",
    anchor: "within",
    keywords: ["mollie"],
    ignoreCase: true,
    publicPrefix: "access_",
    regex: /(?<![\w-])(?<secret>access_(?=[a-z0-9_-]{0,29}[A-Z])(?=[A-Za-z_-]{0,29}[0-9])[A-Za-z0-9]{30})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open https://my.mollie.com/dashboard/developers/organization-access-tokens and revoke the token; a token of an app is revoked with `DELETE https://api.mollie.com/oauth2/tokens`, a refresh token together with its access tokens.",
    ],
    references: [
      "https://docs.mollie.com/reference/oauth-revoke-tokens",
      "https://docs.mollie.com/reference/authentication",
      "https://github.com/mollie/mollie-api-node",
    ],
    token: "access_{base62:29}7",
    examples: ["MOLLIE_ACCESS_TOKEN={token}", "createMollieClient({ accessToken: '{token}' })"],
    counterExamples: [
      "MOLLIE_ACCESS_TOKEN=access_{base62:20}",
      "MOLLIE_ACCESS_TOKEN=access_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
