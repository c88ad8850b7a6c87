import type { Pattern } from "../lib/core/pattern.ts";

/** Plaid access tokens; link and public tokens end within hours. */
export const PLAID_PATTERNS: readonly Pattern[] = [
  {
    name: "plaid-access-token",
    provider: "Plaid",
    title: "Plaid access token",
    impact: "Read the bank accounts, balances and transactions of the linked Item, together with the client's secret.",
    anchor: "start",
    keywords: ["access-sandbox-", "access-development-", "access-production-"],
    regex: /(?<secret>access-(?:sandbox|development|production)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Exchange it: `POST /item/access_token/invalidate` returns a new one and ends the old one at once.",
      "Rotate the client secret in https://dashboard.plaid.com/developers/keys if it stood beside it.",
    ],
    references: [
      "https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate",
      "https://github.com/plaid/plaid-openapi",
    ],
    token: "access-production-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "PLAID_ACCESS_TOKEN={token}",
      '{"access_token": "access-sandbox-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"}',
    ],
    counterExamples: [
      "PLAID_ACCESS_TOKEN=access-production-{hex:8}",
      "PLAID_ACCESS_TOKEN=access-sandbox-xxxxxxxx",
      "public-sandbox-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    ],
  },
];
