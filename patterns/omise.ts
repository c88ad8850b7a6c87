import type { Pattern } from "../lib/core/pattern.ts";

/** Omise (Opn Payments) secret keys; public keys begin with `pkey_`. */
export const OMISE_PATTERNS: readonly Pattern[] = [
  {
    name: "omise-secret-key",
    provider: "Omise",
    title: "Omise live secret key",
    impact: "Take, refund and transfer payments of the account.",
    anchor: "start",
    keywords: ["skey_"],
    regex: /(?<secret>skey_(?=[a-z]{0,18}[0-9])[0-9a-z]{19})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open the live dashboard (https://dashboard.omise.co), Keys, and choose Roll key: the old one may stay valid for a time you choose.",
      "Check the transfers, charges and refunds for ones that are not yours.",
      "Omise mails the address from which a key was rolled: look for such a mail that you did not cause.",
    ],
    references: [
      "https://docs.omise.co/security-best-practices",
      "https://docs.omise.co/api-authentication",
      "https://docs.omise.co/my-api-secret-key-has-been-leaked-what-to-do",
    ],
    token: "skey_{base36:18}7",
    examples: ["OMISE_SECRET_KEY={token}", "curl https://api.omise.co/account -u {token}:"],
    counterExamples: ["OMISE_PUBLIC_KEY=pkey_{base36:19}", "OMISE_SECRET_KEY=skey_{base36:8}", "taskey_{base36:19}"],
  },
  {
    name: "omise-test-secret-key",
    provider: "Omise",
    title: "Omise test secret key",
    impact: "Create and read the account's test charges; no money moves.",
    anchor: "start",
    keywords: ["skey_test_"],
    regex: /(?<secret>skey_test_(?=[a-z]{0,18}[0-9])[0-9a-z]{19})(?![\w-])/,
    entropy: 3.1,
    revoke: ["Open https://dashboard.omise.co, Settings, Keys, in test mode, and roll the secret key."],
    references: ["https://docs.omise.co/security-best-practices", "https://docs.omise.co/api-authentication"],
    token: "skey_test_{base36:18}7",
    examples: ["OMISE_SECRET_KEY={token}", "'secretKey': '{token}',"],
    counterExamples: ["OMISE_SECRET_KEY=skey_test_...", "OMISE_PUBLIC_KEY=pkey_test_{base36:19}"],
  },
];
