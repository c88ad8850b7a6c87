import type { Pattern } from "../lib/core/pattern.ts";

/** Khalti. */
export const KHALTI_PATTERNS: readonly Pattern[] = [
  {
    name: "khalti-live-secret-key",
    provider: "Khalti",
    title: "Khalti live secret key",
    impact: "Whoever holds it can start and look up payments as the merchant and refund them.",
    anchor: "start",
    keywords: ["live_secret_key_"],
    regex: /(?<secret>live_secret_key_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open the merchant dashboard (https://admin.khalti.com), Keys, and regenerate the secret key.",
      "Put the new key into the services that used the old one.",
      "Look at payments and refunds that are not yours.",
    ],
    references: ["https://docs.khalti.com/khalti-epayment/", "https://docs.khalti.com/api/verification/"],
    token: "live_secret_key_{hex:32}",
    examples: ["KHALTI_SECRET_KEY={token}", "Authorization: Key {token}"],
    counterExamples: [
      "live_secret_key_{hex:16}",
      "KHALTI_SECRET_KEY=live_secret_key_xxxxxxxxxx",
      "live_public_key_{hex:32}",
    ],
  },
  {
    name: "khalti-test-secret-key",
    provider: "Khalti",
    title: "Khalti test secret key",
    impact: "Whoever holds it can use the merchant's test mode, where no money moves.",
    anchor: "start",
    keywords: ["test_secret_key_"],
    regex: /(?<secret>test_secret_key_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open the merchant dashboard (https://test-admin.khalti.com), Keys, and regenerate the secret key.",
      "Put the new key into the services that used the old one.",
    ],
    references: ["https://docs.khalti.com/khalti-epayment/", "https://docs.khalti.com/api/verification/"],
    token: "test_secret_key_{hex:32}",
    examples: ["KHALTI_SECRET_KEY={token}", "Authorization: Key {token}"],
    counterExamples: [
      "test_secret_key_{hex:16}",
      "KHALTI_SECRET_KEY=test_secret_key_xxxxxxxxxx",
      "test_public_key_{hex:32}",
    ],
  },
];
