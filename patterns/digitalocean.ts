import type { Pattern } from "../lib/core/pattern.ts";

/** DigitalOcean tokens. */
export const DIGITALOCEAN_PATTERNS: readonly Pattern[] = [
  {
    name: "digitalocean-token",
    provider: "DigitalOcean",
    title: "DigitalOcean personal or OAuth access token",
    impact: "Create, read and destroy droplets, databases and domains, within the scopes of the token.",
    anchor: "start",
    keywords: ["dop_v1_", "doo_v1_"],
    regex: /(?<secret>do[op]_v1_[0-9a-f]{64})(?![\w-])/,
    entropy: 3.56,
    revoke: [
      "Open https://cloud.digitalocean.com/account/api/tokens and delete the token.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.digitalocean.com/reference/api/create-personal-access-token/"],
    token: "dop_v1_{hex:64}",
    examples: ["DIGITALOCEAN_TOKEN={token}", '{"digitalocean_token": "{token}"}', "token: doo_v1_{hex:64}"],
    counterExamples: ["DIGITALOCEAN_TOKEN=dop_v1_{hex:63}", "DIGITALOCEAN_TOKEN=dop_v1_..."],
  },
  {
    name: "digitalocean-refresh-token",
    provider: "DigitalOcean",
    title: "DigitalOcean OAuth refresh token",
    impact: "Get new access tokens for the account.",
    anchor: "start",
    keywords: ["dor_v1_"],
    regex: /(?<secret>dor_v1_[0-9a-f]{64})(?![\w-])/,
    entropy: 3.56,
    revoke: [
      "Open https://cloud.digitalocean.com/account/api/access and revoke the application's access.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.digitalocean.com/reference/api/oauth/"],
    token: "dor_v1_{hex:64}",
    examples: ["DO_REFRESH_TOKEN={token}", '{"do_refresh_token": "{token}"}'],
    counterExamples: ["DO_REFRESH_TOKEN=dor_v1_{hex:40}", "DO_REFRESH_TOKEN=dor_v1_xxxxxxxx"],
  },
  {
    name: "digitalocean-model-access-key",
    provider: "DigitalOcean",
    title: "DigitalOcean model access key",
    impact: "Run every model of the serverless inference service at the account's expense.",
    anchor: "start",
    keywords: ["sk-do-"],
    regex: /(?<secret>sk-do-(?=[a-z_-]{0,40}[A-Z0-9])[A-Za-z0-9_-]{48,72})(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open the control panel, Inference, Model access keys, and delete or regenerate the key.",
      "Look at the usage page for requests that are not yours.",
    ],
    references: ["https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference"],
    token: "sk-do-{base62:60}",
    examples: ["GRADIENT_MODEL_ACCESS_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: [
      "sk-do-{base62:20}",
      "sk-do-not-log-me-because-this-is-only-a-marker-for-tests",
      "GRADIENT_MODEL_ACCESS_KEY=sk-do-...",
    ],
  },
];
