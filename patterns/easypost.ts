import type { Pattern } from "../lib/core/pattern.ts";

/** EasyPost. */
export const EASYPOST_PATTERNS: readonly Pattern[] = [
  {
    name: "easypost-production-key",
    provider: "EasyPost",
    title: "EasyPost production API key",
    impact: "Whoever holds it can buy postage from the account's wallet and read senders' and recipients' addresses.",
    anchor: "start",
    keywords: ["EZAK"],
    regex: /(?<secret>EZAK[A-Za-z0-9]{54})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open the API Keys page of the EasyPost Dashboard (https://app.easypost.com/account/settings?tab=api-keys) and disable the key: that works at once.",
      "Add a new key there for the services that used it.",
      "Look at the shipments and the wallet for labels that are not yours.",
    ],
    references: ["https://docs.easypost.com/docs/authentication", "https://docs.easypost.com/docs/api-keys"],
    token: "EZAK{hex:32}{base62:22}",
    examples: [
      "EASYPOST_API_KEY={token}",
      'new EasyPostClient("{token}")',
      "curl -u '{token}:' https://api.example.test/v2/addresses",
    ],
    counterExamples: ["EZAK{base62:20}", "EASYPOST_API_KEY=EZAK_your_api_key_here", "EZAK{base62:60}"],
  },
  {
    name: "easypost-test-key",
    provider: "EasyPost",
    title: "EasyPost test API key",
    impact: "Whoever holds it can use the account's test mode and read the data kept there.",
    anchor: "start",
    keywords: ["EZTK"],
    regex: /(?<secret>EZTK[A-Za-z0-9]{54})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open the API Keys page of the EasyPost Dashboard (https://app.easypost.com/account/settings?tab=api-keys) and disable the key: that works at once.",
      "Add a new key there for the services that used it.",
    ],
    references: ["https://docs.easypost.com/docs/authentication", "https://docs.easypost.com/docs/api-keys"],
    token: "EZTK{hex:32}{base62:22}",
    examples: [
      "EASYPOST_API_KEY={token}",
      'new EasyPostClient("{token}")',
      "curl -u '{token}:' https://api.example.test/v2/addresses",
    ],
    counterExamples: ["EZTK{base62:20}", "EASYPOST_API_KEY=EZTK_your_api_key_here", "EZTK{base62:60}"],
  },
];
