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
      "Open https://developer.ebay.com/my/keys, choose the keyset and Rotate (Reset) Cert ID.",
      "Put the new Cert ID into the services, then expire the old one there.",
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
      "Open https://developer.ebay.com/my/keys, choose the keyset and Rotate (Reset) Cert ID.",
      "Put the new Cert ID into the services, then expire the old one there.",
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
