import type { Pattern } from "../lib/core/pattern.ts";

/** Circle (USDC, programmable wallets) keys: environment, id and secret. */
export const CIRCLE_PATTERNS: readonly Pattern[] = [
  {
    name: "circle-api-key",
    provider: "Circle",
    title: "Circle API key",
    impact: "Call Circle's wallet and payment APIs as the account; with the entity secret it moves funds.",
    anchor: "start",
    keywords: ["LIVE_API_KEY:", "TEST_API_KEY:", "SAND_API_KEY:"],
    regex: /(?<secret>(?:LIVE|TEST|SAND)_API_KEY:[0-9a-f]{32}:[0-9a-f]{32})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Revoke the key as an administrator in the console (https://console.circle.com/api-keys; for Circle Mint https://app.circle.com/developer, API Keys).",
      "Make a new one with restricted access and an IP allowlist.",
      "Rotate the entity secret if it lay beside the key, and look through the transactions since.",
    ],
    references: ["https://developers.circle.com/build/keys", "https://developers.circle.com/circle-mint/docs/api-keys"],
    token: "TEST_API_KEY:{hex:32}:{hex:32}",
    examples: ["CIRCLE_API_KEY={token}", "Authorization: Bearer LIVE_API_KEY:{hex:32}:{hex:32}"],
    counterExamples: [
      "CIRCLE_API_KEY=TEST_API_KEY:abc:secret",
      "TEST_API_KEY: 'secret-api-key-123'",
      "TEST_API_KEY:{hex:32}",
    ],
  },
];
