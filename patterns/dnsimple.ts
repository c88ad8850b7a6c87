import type { Pattern } from "../lib/core/pattern.ts";

/** DNSimple. */
export const DNSIMPLE_PATTERNS: readonly Pattern[] = [
  {
    name: "dnsimple-account-token",
    provider: "DNSimple",
    title: "DNSimple account access token",
    impact: "Whoever holds it can change the DNS records, domains and certificates of one account.",
    anchor: "start",
    keywords: ["dnsimple_a_"],
    regex: /(?<secret>dnsimple_a_[A-Za-z0-9]{32})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open the account's page in DNSimple, Access Tokens, and delete the token.",
      "Look at the account's activity log for changed records, and undo those that are not yours.",
    ],
    references: [
      "https://support.dnsimple.com/articles/api-access-token/",
      "https://developer.dnsimple.com/v2/#authentication",
    ],
    token: "dnsimple_a_{base62:32}",
    examples: ["DNSIMPLE_TOKEN={token}", "curl -H 'Authorization: Bearer {token}' https://api.example.test/v2/whoami"],
    counterExamples: ["dnsimple_a_{base62:20}", "DNSIMPLE_TOKEN=dnsimple_a_decafbad", "dnsimple_a_{base62:40}"],
  },
  {
    name: "dnsimple-user-token",
    provider: "DNSimple",
    title: "DNSimple user access token",
    impact:
      "Whoever holds it can change the DNS records, domains and certificates of every account its owner may reach.",
    anchor: "start",
    keywords: ["dnsimple_u_"],
    regex: /(?<secret>dnsimple_u_[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open your user settings in DNSimple, Access Tokens, and delete the token.",
      "Look at the activity log of each account for changed records.",
      "Use an account token where one account is enough.",
    ],
    references: [
      "https://support.dnsimple.com/articles/api-access-token/",
      "https://developer.dnsimple.com/v2/#authentication",
    ],
    token: "dnsimple_u_{base62:32}",
    examples: ["DNSIMPLE_TOKEN={token}", "curl -H 'Authorization: Bearer {token}' https://api.example.test/v2/whoami"],
    counterExamples: [
      "dnsimple_u_{base62:12}",
      "DNSIMPLE_TOKEN=dnsimple_u_decafbad",
      "DNSIMPLE_TOKEN=dnsimple_u_offline_sample_contract",
    ],
  },
];
