import type { Pattern } from "../lib/core/pattern.ts";

/** GoCardless. */
export const GOCARDLESS_PATTERNS: readonly Pattern[] = [
  {
    name: "gocardless-live-token",
    provider: "GoCardless",
    title: "GoCardless live access token",
    impact: "Whoever holds it can create payments, refunds and payouts and read customers and their bank accounts.",
    anchor: "start",
    keywords: ["live_"],
    regex:
      /(?<secret>live_(?![1-9][0-9]{4,11}_[A-Za-z0-9]{14,40}(?![\w-]))(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9_-]{40})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open https://manage.gocardless.com/developers, choose the access token and delete it.",
      "Create a new one, with read access only where that is enough.",
      "Look at payments, payouts and mandates for changes that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developer.gocardless.com/getting-started/set-up",
      "https://developer.gocardless.com/getting-started/making-your-first-api-request",
    ],
    token: "live_{base64url:20}8{base64url:19}",
    examples: ["GC_ACCESS_TOKEN={token}", 'gocardless_pro.Client(access_token="{token}", environment="live")'],
    counterExamples: ["live_{base64url:20}", "GC_ACCESS_TOKEN=live_...", "live_{base64url:44}"],
  },
  {
    name: "gocardless-sandbox-token",
    provider: "GoCardless",
    title: "GoCardless sandbox access token",
    impact: "Whoever holds it can use the account's sandbox, where no money moves.",
    anchor: "start",
    keywords: ["sandbox_"],
    regex: /(?<secret>sandbox_(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9_-]{40})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open https://manage-sandbox.gocardless.com/developers, choose the access token and delete it.",
      "Create a new one, with read access only where that is enough.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developer.gocardless.com/getting-started/set-up",
      "https://developer.gocardless.com/getting-started/making-your-first-api-request",
    ],
    token: "sandbox_{base64url:20}8{base64url:19}",
    examples: ["GC_ACCESS_TOKEN={token}", 'gocardless_pro.Client(access_token="{token}", environment="sandbox")'],
    counterExamples: ["sandbox_{base64url:20}", "GC_ACCESS_TOKEN=sandbox_...", "sandbox_{base64url:44}"],
  },
];
