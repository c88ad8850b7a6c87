import type { Pattern } from "../lib/core/pattern.ts";

/** Qovery API tokens. */
export const QOVERY_PATTERNS: readonly Pattern[] = [
  {
    name: "qovery-api-token",
    provider: "Qovery",
    title: "Qovery API token",
    impact: "Deploy and change the organisation's environments and read their variables, within the token's role.",
    anchor: "start",
    keywords: ["qov_"],
    regex: /(?<secret>qov_(?=[A-Za-z_]{0,40}\d)[A-Za-z0-9_]{20,})(?![\w-])/,
    proof: "qovery-checksum",
    entropy: 2.7,
    revoke: [
      "Open the organisation's settings, API Tokens, in https://console.qovery.com and choose the trash icon beside the token: it ends at once.",
      "Make a new one with the role that the pipeline needs.",
    ],
    references: [
      "https://www.qovery.com/docs/cli/commands/token",
      "https://github.com/Qovery/qovery-cli",
      "https://www.qovery.com/docs/configuration/organization/api-policy-token",
    ],
    token: "qov_{base62:55}",
    examples: [
      "QOVERY_CLI_ACCESS_TOKEN={token}",
      'curl -H "Authorization: Token {token}" https://api.qovery.com/organization',
    ],
    counterExamples: [
      "QOVERY_CLI_ACCESS_TOKEN=qov_abc123def456",
      "QOVERY_CLI_ACCESS_TOKEN=qov_...",
      "overrideId: qov_daily_runs_of_the_brand_lab",
    ],
  },
];
