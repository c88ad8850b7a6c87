import type { Pattern } from "../lib/core/pattern.ts";

/** Zoho OAuth tokens. */
export const ZOHO_PATTERNS: readonly Pattern[] = [
  {
    name: "zoho-oauth-token",
    provider: "Zoho",
    title: "Zoho OAuth access, refresh or grant token",
    impact: "Whoever holds it can use the Zoho services its scopes name; a refresh token does so until it is revoked.",
    anchor: "start",
    keywords: ["1000."],
    regex: /(?<secret>1000\.[0-9a-f]{32}\.[0-9a-f]{32})(?![\w.-])/,
    entropy: 3.5,
    revoke: [
      'End a refresh token: `curl -X POST "https://accounts.zoho.com/oauth/v2/token/revoke?token=<token>"` (your data centre\'s host); its access tokens end with it.',
      "Or remove the application under https://accounts.zoho.com, Sessions, Connected Apps.",
    ],
    references: [
      "https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html",
      "https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html",
    ],
    token: "1000.{hex:32}.{hex:32}",
    examples: ["ZOHO_REFRESH_TOKEN={token}", "Authorization: Zoho-oauthtoken {token}", '"access_token": "{token}"'],
    counterExamples: ["1000.{hex:32}", "1000.{hex:20}.{hex:20}", "21000.{hex:32}.{hex:32}"],
  },
];
