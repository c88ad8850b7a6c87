import type { Pattern } from "../lib/core/pattern.ts";

/** ClickUp tokens. */
export const CLICKUP_PATTERNS: readonly Pattern[] = [
  {
    name: "clickup-personal-token",
    provider: "ClickUp",
    title: "ClickUp personal API token",
    impact: "Read and change every task, document and list of its owner's workspaces.",
    anchor: "within",
    keywords: ["clickup"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>pk_\d{5,12}_[A-Z0-9]{32})(?![\w-])/,
    publicPrefix: "pk_",
    entropy: 4.0,
    revoke: [
      "In ClickUp click your avatar, Settings, Apps, and under API Token choose Regenerate; a personal token never expires by itself.",
      "Put the new token into the programs that used it.",
    ],
    references: ["https://developer.clickup.com/docs/authentication"],
    token: "pk_{digit:8}_{BASE36:32}",
    examples: ["CLICKUP_API_TOKEN={token}", "# Clickup\nAuthorization: {token}"],
    counterExamples: ["CLICKUP_API_TOKEN=pk_your_token_here", "pk_{digit:8}_{BASE36:12}", "pk_live_{BASE36:32}"],
  },
];
