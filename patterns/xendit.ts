import type { Pattern } from "../lib/core/pattern.ts";

/** Xendit secret keys. Public keys (`xnd_public_`) are public. */
export const XENDIT_PATTERNS: readonly Pattern[] = [
  {
    name: "xendit-live-secret-key",
    provider: "Xendit",
    title: "Xendit live secret key",
    impact: "Whoever holds it can take payments, read customers, and with disbursement permission pay money out.",
    anchor: "start",
    keywords: ["xnd_production_"],
    regex: /(?<secret>xnd_production_[A-Za-z0-9]{40,100})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open https://dashboard.xendit.co/settings/developers#api-keys in live mode and delete the key.",
      "Look at transactions and disbursements for what is not yours, and tell Xendit's support.",
      "Make a new key with only the permissions it needs.",
    ],
    references: ["https://docs.xendit.co/docs/api-keys", "https://github.com/xendit/xendit-node/blob/master/index.ts"],
    token: "xnd_production_{base62:58}",
    examples: ["XENDIT_SECRET_KEY={token}", "new Xendit({ secretKey: '{token}' })"],
    counterExamples: ["xnd_production_...", "xnd_production_{base62:12}", "xnd_public_production_{base62:58}"],
  },
  {
    name: "xendit-test-secret-key",
    provider: "Xendit",
    title: "Xendit test secret key",
    impact: "Whoever holds it can make and read test payments of the account; no money moves.",
    anchor: "start",
    keywords: ["xnd_development_"],
    regex: /(?<secret>xnd_development_[A-Za-z0-9]{40,100})(?![\w-])/,
    entropy: 4.3,
    revoke: ["Open https://dashboard.xendit.co/settings/developers#api-keys in test mode and delete the key."],
    references: ["https://docs.xendit.co/docs/api-keys", "https://github.com/xendit/xendit-node/blob/master/index.ts"],
    token: "xnd_development_{base62:58}",
    examples: ["XENDIT_SECRET_KEY={token}", "curl https://api.xendit.co/v2/invoices -u {token}:"],
    counterExamples: ["xnd_development_...", "xnd_development_{base62:12}", "xnd_public_development_{base62:58}"],
  },
];
