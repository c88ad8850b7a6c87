import type { Pattern } from "../lib/core/pattern.ts";

/** Stripe API keys and webhook secrets. */
export const STRIPE_PATTERNS: readonly Pattern[] = [
  {
    name: "stripe-live-key",
    provider: "Stripe",
    title: "Stripe live-mode secret or restricted key",
    impact: "Charge and refund real customers and read their data; a restricted key does what its permissions allow.",
    anchor: "start",
    keywords: ["sk_live_", "rk_live_"],
    regex: /(?<secret>[sr]k_live_[A-Za-z0-9]{24,})(?![\w-])/,
    entropy: 3.72,
    revoke: [
      "Open https://dashboard.stripe.com/apikeys and roll or delete the key, with immediate expiry.",
      "Look through the request log of the key under Developers for calls that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.stripe.com/keys", "https://docs.stripe.com/keys-best-practices"],
    token: "sk_live_{base62:99}",
    examples: [
      "STRIPE_SECRET_KEY={token}",
      '{"stripe_secret_key": "{token}"}',
      "stripe.api_key = 'rk_live_{base62:24}'",
    ],
    counterExamples: [
      "STRIPE_SECRET_KEY=sk_live_{base62:16}",
      "STRIPE_SECRET_KEY=sk_live_xxxxxxxxxxxxxxxxxxxxxxxx",
      "pk_live_{base62:24}",
      "task_live_{base62:24}",
    ],
  },
  {
    name: "stripe-test-key",
    provider: "Stripe",
    title: "Stripe test-mode secret or restricted key",
    impact: "Read and change the data of the test mode; no real money moves.",
    anchor: "start",
    keywords: ["sk_test_", "rk_test_"],
    regex: /(?<secret>[sr]k_test_[A-Za-z0-9]{24,})(?![\w-])/,
    entropy: 3.72,
    revoke: [
      "Open https://dashboard.stripe.com/test/apikeys and roll the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.stripe.com/keys", "https://docs.stripe.com/keys-best-practices"],
    token: "sk_test_{base62:99}",
    examples: [
      "STRIPE_SECRET_KEY={token}",
      '{"stripe_secret_key": "{token}"}',
      "stripe.api_key = 'sk_test_{base62:24}'",
    ],
    counterExamples: ["STRIPE_SECRET_KEY=sk_test_...", "pk_test_{base62:24}", "task_test_{base62:24}"],
  },
  {
    name: "stripe-webhook-secret",
    provider: "Stripe",
    title: "Webhook signing secret (Stripe, Svix)",
    impact: "Forge webhook calls that the receiving server takes for genuine.",
    anchor: "start",
    keywords: ["whsec_"],
    regex: /(?<secret>whsec_[A-Za-z0-9+/]{32,}={0,2})(?![\w+/=-])/,
    entropy: 4.0,
    revoke: [
      "Open the endpoint's page in the dashboard (Stripe: https://dashboard.stripe.com/webhooks) and roll its signing secret.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.stripe.com/webhooks/signature",
      "https://docs.svix.com/receiving/verifying-payloads/how",
    ],
    token: "whsec_{base62:32}",
    examples: [
      "STRIPE_WEBHOOK_SECRET={token}",
      '{"stripe_webhook_secret": "{token}"}',
      "endpoint_secret = 'whsec_{base64:40}'",
    ],
    counterExamples: ["STRIPE_WEBHOOK_SECRET=whsec_...", "STRIPE_WEBHOOK_SECRET=whsec_{base62:20}"],
  },
];
