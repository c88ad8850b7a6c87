import type { Pattern } from "../lib/core/pattern.ts";

/** Deno Deploy. */
export const DENO_PATTERNS: readonly Pattern[] = [
  {
    name: "deno-deploy-token",
    provider: "Deno",
    title: "Deno Deploy access token",
    impact:
      "Whoever holds it can deploy code to the projects of its owner or organisation and read their environment variables and KV data.",
    anchor: "start",
    keywords: ["ddp_", "ddo_"],
    regex: /(?<secret>dd[op]_[A-Za-z0-9]{36})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Personal token (ddp_): open your account page in the dashboard and revoke it there.",
      "Organisation token (ddo_): open the organisation in the dashboard, Settings, Organization tokens, and replace it.",
      "Look at the deployments of the projects for some that are not yours.",
    ],
    references: [
      "https://docs.deno.com/subhosting/api/authentication/",
      "https://docs.deno.com/deploy/reference/deno_kv/",
    ],
    token: "ddp_{base62:36}",
    examples: ["DENO_DEPLOY_TOKEN={token}", "DENO_KV_ACCESS_TOKEN={token}", 'const token = "ddo_{base62:36}";'],
    counterExamples: ["ddp_{base62:20}", "DENO_DEPLOY_TOKEN=ddo_...", "DENO_DEPLOY_TOKEN=ddp_{base62:48}"],
  },
];
