import type { Pattern } from "../lib/core/pattern.ts";

/** GoDaddy. */
export const GODADDY_PATTERNS: readonly Pattern[] = [
  {
    name: "godaddy-api-credentials",
    provider: "GoDaddy",
    title: "GoDaddy API key and secret",
    impact: "Whoever holds them can change DNS records, buy and transfer domains of the account.",
    anchor: "start",
    keywords: ["sso-key "],
    inWord: true,
    regex: /sso-key[ ]{1,2}(?<secret>(?=[A-Za-z_]{0,20}\d)[A-Za-z0-9_]{20,50}:[A-Za-z0-9]{16,40})(?![\w:-])/,
    entropy: 4.4,
    revoke: [
      "Open https://developer.godaddy.com/keys and delete the key.",
      "Compare the DNS records and nameservers of your domains with what you set.",
      "Create a new key for the tools that used it.",
    ],
    references: ["https://developer.godaddy.com/getstarted"],
    formatSource: "https://developer.godaddy.com/getstarted",
    token: "{base62:12}4_{base62:22}:{base62:22}",
    examples: [
      "Authorization: sso-key {token}",
      "curl -H 'Authorization: sso-key {token}' https://api.example.test/v1/domains",
    ],
    counterExamples: [
      "Authorization: sso-key $GODADDY_API_KEY:$GODADDY_API_SECRET",
      "Authorization: sso-key {base62:12}:{base62:8}",
      "Authorization: sso-key API_KEY:API_SECRET",
    ],
  },
];
