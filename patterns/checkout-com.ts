import type { Pattern } from "../lib/core/pattern.ts";

const REVOKE = [
  "In the Dashboard open Developers, Keys, and delete the key, which takes the owner's permission.",
  "Put the new key into the server and look through payments, refunds and payouts since the leak.",
  "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
];
const REFERENCES = [
  "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
  "https://checkout.com/docs/resources/api-authentication/api-keys",
];

/** Checkout.com secret keys; `sbox` and `test` ones move no money. */
export const CHECKOUT_COM_PATTERNS: readonly Pattern[] = [
  {
    name: "checkout-com-secret-key",
    provider: "Checkout.com",
    title: "Checkout.com secret key",
    impact: "Take, refund and read payments of the account, within the key's scopes.",
    anchor: "start",
    keywords: ["sk_"],
    regex: /(?<secret>sk_(?:sbox_(?=[a-z2-7]{26})|(?=[a-z]{0,25}[2-7]))[a-z2-7]{26}(?:[a-z2-7](?![\w-])|[*#$=](?!\w)))/,
    publicPrefix: "sk_",
    entropy: 3.6,
    revoke: REVOKE,
    references: [
      ...REFERENCES,
      "https://github.com/checkout/checkout-sdk-go/blob/master/configuration/key_patterns.go",
    ],
    token: "sk_sbox_a2{base32:25}",
    examples: ["Authorization: Bearer {token}", "new Checkout('sk_a2{base32:24}*')"],
    counterExamples: ["new Checkout('sk_sbox_XXX')", "sk_sbox_{base32:12}", "sk_{lower:27}"],
  },
  {
    name: "checkout-com-previous-secret-key",
    provider: "Checkout.com",
    title: "Checkout.com secret key (previous platform)",
    impact: "Take, refund and read payments of the account.",
    anchor: "start",
    keywords: ["sk_"],
    regex: /(?<secret>sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    publicPrefix: "sk_",
    entropy: 3.0,
    revoke: REVOKE,
    references: [
      ...REFERENCES,
      "https://github.com/checkout/checkout-sdk-go/blob/master/configuration/key_patterns.go",
    ],
    token: "sk_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["CHECKOUT_SECRET_KEY={token}", "Authorization: sk_test_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"],
    counterExamples: ["sk_{hex:8}-{hex:4}", "pk_test_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"],
  },
];
