import type { Pattern } from "../lib/core/pattern.ts";

/** Paddle API keys and the secrets of webhook destinations. */
export const PADDLE_PATTERNS: readonly Pattern[] = [
  {
    name: "paddle-live-api-key",
    provider: "Paddle",
    title: "Paddle live API key",
    impact: "Read customers and transactions and change subscriptions and prices, within the key's permissions.",
    anchor: "start",
    keywords: ["pdl_live_apikey_"],
    regex: /(?<secret>pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Developer tools, Authentication, in the Paddle dashboard, make a new key, move your servers to it, and revoke the old one.",
      'A key made as rotatable can replace its own secret: `POST /api-keys/<key id>/rotations` with `"grace_period_seconds": 0`, then use the new one, which ends the old.',
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developer.paddle.com/api-reference/about/authentication",
      "https://developer.paddle.com/api-reference/about/api-keys",
    ],
    token: "pdl_live_apikey_{base36:26}_{base62:22}_{base62:3}",
    examples: ["PADDLE_API_KEY={token}", "new Paddle('{token}')"],
    counterExamples: ["PADDLE_API_KEY=pdl_live_apikey_{base36:26}", "PADDLE_API_KEY=pdl_live_apikey_{base36:10}****"],
  },
  {
    name: "paddle-sandbox-api-key",
    provider: "Paddle",
    title: "Paddle sandbox API key",
    impact: "Read and change the data of the sandbox account; no money moves.",
    anchor: "start",
    keywords: ["pdl_sdbx_apikey_"],
    regex: /(?<secret>pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Developer tools, Authentication, in the Paddle dashboard, make a new key, move your servers to it, and revoke the old one.",
      'A key made as rotatable can replace its own secret: `POST /api-keys/<key id>/rotations` with `"grace_period_seconds": 0`, then use the new one, which ends the old.',
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developer.paddle.com/api-reference/about/authentication",
      "https://developer.paddle.com/api-reference/about/api-keys",
    ],
    token: "pdl_sdbx_apikey_{base36:26}_{base62:22}_{base62:3}",
    examples: ["PADDLE_API_KEY={token}", "new Paddle('{token}')"],
    counterExamples: ["PADDLE_API_KEY=pdl_sdbx_apikey_{base36:26}", "PADDLE_API_KEY=pdl_sdbx_apikey_{base36:10}****"],
  },
  {
    name: "paddle-webhook-secret",
    provider: "Paddle",
    title: "Paddle webhook endpoint secret",
    impact: "Forge notifications that look as if Paddle had sent them.",
    anchor: "start",
    keywords: ["pdl_ntfset_"],
    regex: /(?<secret>pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/=]{20,})(?![\w+/=-])/,
    entropy: 4.2,
    revoke: [
      "Open Developer tools, Notifications, in the Paddle dashboard and replace the destination by a new one: its secret is new.",
    ],
    references: ["https://developer.paddle.com/webhooks/signature-verification"],
    token: "pdl_ntfset_{base36:26}_{base62:32}",
    examples: ["PADDLE_WEBHOOK_SECRET={token}", '{"endpoint_secret_key": "{token}"}'],
    counterExamples: ["PADDLE_WEBHOOK_SECRET=pdl_ntfset_{base36:26}", "PADDLE_WEBHOOK_SECRET=pdl_ntfset_..."],
  },
];
