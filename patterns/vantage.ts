import type { Pattern } from "../lib/core/pattern.ts";

/** Vantage API access tokens. */
export const VANTAGE_PATTERNS: readonly Pattern[] = [
  {
    name: "vantage-api-token",
    provider: "Vantage",
    title: "Vantage API access token",
    impact:
      "Whoever holds it can read the cloud costs of the workspaces, and with write scope change reports and budgets.",
    anchor: "start",
    keywords: ["vntg_tkn_"],
    regex: /(?<secret>vntg_tkn_[0-9a-f]{40})(?![\w-])/,
    entropy: 3.28,
    revoke: [
      "Open https://console.vantage.sh/settings/access_tokens and delete the token.",
      "Make a new one with read scope only where that is enough.",
    ],
    references: [
      "https://docs.vantage.sh/vantage_account/authentication",
      "https://docs.vantage.sh/api/authentication",
    ],
    token: "vntg_tkn_{hex:40}",
    examples: ["VANTAGE_API_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["vntg_tkn_{hex:12}", "vntg_tkn_xxxxx", "vntg_tkn_{hex:44}"],
  },
];
