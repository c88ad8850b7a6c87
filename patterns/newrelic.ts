import type { Pattern } from "../lib/core/pattern.ts";

/** New Relic user keys. */
export const NEWRELIC_PATTERNS: readonly Pattern[] = [
  {
    name: "newrelic-user-key",
    provider: "New Relic",
    title: "New Relic user key",
    impact: "Query and change the account's data as the person who made it.",
    anchor: "start",
    keywords: ["NRAK-"],
    regex: /(?<secret>NRAK-[A-Z0-9]{27})(?![\w-])/,
    entropy: 3.5,
    revoke: ["Open https://one.newrelic.com/api-keys and delete the key."],
    references: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
    token: "NRAK-{BASE36:27}",
    examples: ["NEW_RELIC_API_KEY={token}", '{"new_relic_api_key": "{token}"}'],
    counterExamples: ["NEW_RELIC_API_KEY=NRAK-{BASE36:20}", "NEW_RELIC_API_KEY=NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"],
  },
];
