import type { Pattern } from "../lib/core/pattern.ts";

/** Klarna. */
export const KLARNA_PATTERNS: readonly Pattern[] = [
  {
    name: "klarna-live-api-key",
    provider: "Klarna",
    title: "Klarna live API key",
    impact: "Whoever holds it can create, capture and refund the merchant's orders and read its customers' data.",
    anchor: "start",
    keywords: ["klarna_live_api_"],
    regex: /(?<secret>klarna_live_api_[A-Za-z0-9_-]{48,}={0,2})(?![\w=-])/,
    entropy: 4.4,
    revoke: [
      "Open Settings, Klarna API keys, in the Klarna Portal, choose Disable and confirm with Disable credentials.",
      "Choose Generate new Klarna API key for the shop: it is shown once.",
      "Look at captures and refunds that are not yours.",
    ],
    references: ["https://docs.klarna.com/api/authentication/"],
    token: "klarna_live_api_{base64url:90}",
    examples: ["KLARNA_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: [
      "klarna_live_api_{base62:20}",
      "KLARNA_API_KEY=klarna_live_api_...",
      "klarna_live_api_key_of_the_store",
    ],
  },
  {
    name: "klarna-test-api-key",
    provider: "Klarna",
    title: "Klarna test API key",
    impact: "Whoever holds it can use the merchant's playground, where no money moves.",
    anchor: "start",
    keywords: ["klarna_test_api_"],
    regex: /(?<secret>klarna_test_api_[A-Za-z0-9_-]{48,}={0,2})(?![\w=-])/,
    entropy: 4.4,
    revoke: [
      "Open Settings, Klarna API keys, in the Klarna Portal, choose Disable and confirm with Disable credentials.",
      "Choose Generate new Klarna API key for the shop: it is shown once.",
    ],
    references: ["https://docs.klarna.com/api/authentication/"],
    token: "klarna_test_api_{base64url:90}",
    examples: ["KLARNA_API_KEY={token}", "curl -u 'user:{token}' https://api.example.test/payments/v1/sessions"],
    counterExamples: [
      "klarna_test_api_{base62:20}",
      "KLARNA_API_KEY=klarna_test_api_...",
      "klarna_test_api_key_of_the_store",
    ],
  },
];
