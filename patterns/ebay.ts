import type { Pattern } from "../lib/core/pattern.ts";

/** eBay. */
export const EBAY_PATTERNS: readonly Pattern[] = [
  {
    name: "ebay-production-client-secret",
    provider: "eBay",
    title: "eBay production client secret (Cert ID)",
    companion: "oauth-client",
    impact:
      "Whoever holds it can mint application tokens and, with a seller's refresh token, act in that seller's shop.",
    anchor: "start",
    keywords: ["PRD-"],
    regex: /(?<secret>PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Revoke user tokens that you do not trust while the Cert ID still works: they outlive it, and the new one cannot revoke them.",
      "Open Your Account, Application Keys, on https://developer.ebay.com and make a new Cert ID with a grace period of 0 days: the old one expires at once.",
      "Put the new Cert ID into the services.",
    ],
    references: [
      "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
      "https://developer.ebay.com/api-docs/static/oauth-rotate-secret.html",
    ],
    token: "PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}",
    examples: ["EBAY_CLIENT_SECRET={token}", "certid: {token}", '"client_secret": "{token}"'],
    counterExamples: [
      "PRD-{hex:12}-{hex:4}",
      "EBAY_CLIENT_SECRET=PRD-...",
      "EBAY_CLIENT_ID=MyShop-app-PRD-{hex:9}-{hex:8}",
    ],
  },
  {
    name: "ebay-sandbox-client-secret",
    provider: "eBay",
    title: "eBay sandbox client secret (Cert ID)",
    companion: "oauth-client",
    impact: "Whoever holds it can use the developer account's sandbox.",
    anchor: "start",
    keywords: ["SBX-"],
    regex: /(?<secret>SBX-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Revoke user tokens that you do not trust while the Cert ID still works: they outlive it, and the new one cannot revoke them.",
      "Open Your Account, Application Keys, on https://developer.ebay.com and make a new Cert ID with a grace period of 0 days: the old one expires at once.",
      "Put the new Cert ID into the services.",
    ],
    references: [
      "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
      "https://developer.ebay.com/api-docs/static/oauth-rotate-secret.html",
    ],
    token: "SBX-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}",
    examples: ["EBAY_CLIENT_SECRET={token}", "certid: {token}", '"client_secret": "{token}"'],
    counterExamples: [
      "SBX-{hex:12}-{hex:4}",
      "EBAY_CLIENT_SECRET=SBX-...",
      "EBAY_CLIENT_ID=MyShop-app-SBX-{hex:9}-{hex:8}",
    ],
  },
];
