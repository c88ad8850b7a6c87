import type { Pattern } from "../lib/core/pattern.ts";

/** WooCommerce REST API keys: a consumer key and the secret that belongs to it. */
export const WOOCOMMERCE_PATTERNS: readonly Pattern[] = [
  {
    name: "woocommerce-consumer-secret",
    provider: "WooCommerce",
    title: "WooCommerce consumer secret",
    companion: "oauth-client",
    impact:
      "Whoever holds it, with the consumer key, can read the shop's orders and customers, and with write access change them.",
    anchor: "within",
    keywords: ["woo", "consumer_secret", "consumersecret", "consumer-secret", "/wc/v"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>cs_[0-9a-f]{40})(?![\w-])/,
    publicPrefix: "cs_",
    entropy: 3.28,
    revoke: [
      "Open WooCommerce, Settings, Advanced, REST API, and choose Revoke on the key.",
      "Make a new one with read access only where that is enough.",
    ],
    references: [
      "https://woocommerce.com/document/woocommerce-rest-api/",
      "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
    ],
    token: "cs_{hex:40}",
    examples: [
      "WC_CONSUMER_SECRET={token}",
      "curl https://shop.example.test/wp-json/wc/v3/orders -u ck_{hex:40}:{token}",
      'consumerSecret: "{token}"',
    ],
    counterExamples: ["cs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "cs_{hex:20}", "docs_{hex:40}"],
  },
  {
    name: "woocommerce-consumer-key",
    provider: "WooCommerce",
    title: "WooCommerce consumer key",
    impact: "Half of a shop's REST credential: with the consumer secret it opens orders and customers.",
    anchor: "within",
    keywords: ["woo", "consumer_key", "consumerkey", "consumer-key", "/wc/v"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>ck_[0-9a-f]{40})(?![\w-])/,
    publicPrefix: "ck_",
    entropy: 3.28,
    revoke: [
      "Open WooCommerce, Settings, Advanced, REST API, and choose Revoke on the key.",
      "Make a new pair for the application.",
    ],
    references: [
      "https://woocommerce.com/document/woocommerce-rest-api/",
      "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
    ],
    token: "ck_{hex:40}",
    examples: ["WC_CONSUMER_KEY={token}", "https://shop.example.test/wp-json/wc/v3/orders?consumer_key={token}"],
    counterExamples: ["ck_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "ck_{hex:20}", "track_{hex:40}"],
  },
];
