import type { Pattern } from "../lib/core/pattern.ts";

/** Shippo API tokens. */
export const SHIPPO_PATTERNS: readonly Pattern[] = [
  {
    name: "shippo-live-token",
    provider: "Shippo",
    title: "Shippo live API token",
    impact: "Whoever holds it can buy shipping labels on the account and read its customers' addresses.",
    anchor: "start",
    keywords: ["shippo_live_"],
    regex: /(?<secret>shippo_live_[0-9a-f]{32,64})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open API Configuration, Developer keys, at https://portal.goshippo.com and delete the live key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
      "Make a new token, and look for labels that are not yours to refund them.",
    ],
    references: [
      "https://docs.goshippo.com/docs/guides_general/authentication/",
      "https://github.com/goshippo/shippo-python-sdk",
    ],
    token: "shippo_live_{hex:40}",
    examples: [
      "SHIPPO_TOKEN={token}",
      'curl -H "Authorization: ShippoToken {token}" https://api.goshippo.com/addresses/',
    ],
    counterExamples: ["shippo_live_{hex:12}", "shippo_live_xxxxxxxx", "shippo_live_token"],
  },
  {
    name: "shippo-test-token",
    provider: "Shippo",
    title: "Shippo test API token",
    impact: "Whoever holds it can read and make the test objects of the account; nothing is charged.",
    anchor: "start",
    keywords: ["shippo_test_"],
    regex: /(?<secret>shippo_test_[0-9a-f]{32,64})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open API Configuration, Developer keys, at https://portal.goshippo.com and delete the test key.",
      "Make a new one for the tests.",
    ],
    references: [
      "https://docs.goshippo.com/docs/guides_general/authentication/",
      "https://github.com/goshippo/shippo-python-sdk",
    ],
    token: "shippo_test_{hex:40}",
    examples: ["SHIPPO_TOKEN={token}", 'shippo.config.api_key = "{token}"'],
    counterExamples: ["shippo_test_{hex:12}", "shippo_test_<API_TOKEN>", "shippo_test_12345"],
  },
];
