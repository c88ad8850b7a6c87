import type { Pattern } from "../lib/core/pattern.ts";

/** Cashfree Payments secrets. */
export const CASHFREE_PATTERNS: readonly Pattern[] = [
  {
    name: "cashfree-secret-key",
    provider: "Cashfree",
    title: "Cashfree secret key",
    impact:
      "With the app id, create orders and refunds and, for payouts, move money; `test` ones reach only the sandbox.",
    anchor: "start",
    keywords: ["cfsk_ma_"],
    regex: /(?<secret>cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      "Sign in to the Merchant Dashboard, open Developers, API Keys, and generate new keys for the product.",
      "Put the new secret into the server, then delete the old key there.",
      "Look through orders, refunds and payouts since the leak.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.cashfree.com/docs/api-reference/authentication",
      "https://www.cashfree.com/docs/payments/online/resources/api-keys",
    ],
    token: "cfsk_ma_prod_{hex:32}_{hex:8}",
    examples: ["CASHFREE_SECRET_KEY={token}", "'x-client-secret': 'cfsk_ma_test_{hex:32}_{hex:8}'"],
    counterExamples: [
      "CASHFREE_SECRET_KEY=cfsk_ma_test_93...",
      "cfsk_ma_prod_{hex:32}",
      "cfsk_ma_prod_{hex:16}_{hex:8}",
    ],
  },
];
