import type { Pattern } from "../lib/core/pattern.ts";

/** VulnCheck API tokens. */
export const VULNCHECK_PATTERNS: readonly Pattern[] = [
  {
    name: "vulncheck-api-token",
    provider: "VulnCheck",
    title: "VulnCheck API token",
    impact: "Whoever holds it can read the account's vulnerability and exploit data and sign in to its portal.",
    anchor: "start",
    keywords: ["vulncheck_"],
    regex: /(?<secret>vulncheck_[0-9a-f]{64})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Run `vulncheck token list` and `vulncheck token remove <id>`, or delete the token at https://console.vulncheck.com/tokens.",
      "Make a new one and set VC_TOKEN.",
    ],
    references: [
      "https://docs.vulncheck.com/getting-started/api-tokens",
      "https://github.com/vulncheck-oss/cli/blob/main/pkg/config/config.go",
    ],
    token: "vulncheck_{hex:64}",
    examples: ["VC_TOKEN={token}", "vulncheck auth login token {token}"],
    counterExamples: ["vulncheck_{hex:20}", "vulncheck_******************", "govulncheck_{hex:64}"],
  },
];
