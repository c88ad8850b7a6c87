import type { Pattern } from "../lib/core/pattern.ts";

/** Pulumi access tokens. */
export const PULUMI_PATTERNS: readonly Pattern[] = [
  {
    name: "pulumi-token",
    provider: "Pulumi",
    title: "Pulumi access token",
    impact: "Read and change stacks, their state and their secrets, as the person, team or organisation.",
    anchor: "start",
    keywords: ["pul-"],
    regex: /(?<secret>pul-[0-9a-f]{40})(?![\w-])/,
    entropy: 3.28,
    revoke: [
      "Open Personal access tokens in the user menu of Pulumi Cloud and choose Delete token in the token's menu.",
      "An organization's token stands under Settings, Access Tokens, a team's on the team's page, Access Tokens; a deleted one ends at once.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"],
    token: "pul-{hex:40}",
    examples: ["PULUMI_ACCESS_TOKEN={token}", '{"pulumi_access_token": "{token}"}'],
    counterExamples: ["PULUMI_ACCESS_TOKEN=pul-{hex:39}", "PULUMI_ACCESS_TOKEN=pul-..."],
  },
];
