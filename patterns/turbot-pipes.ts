import type { Pattern } from "../lib/core/pattern.ts";

/** Turbot Pipes tokens. */
export const TURBOT_PIPES_PATTERNS: readonly Pattern[] = [
  {
    name: "turbot-pipes-token",
    provider: "Turbot Pipes",
    title: "Turbot Pipes API token",
    impact:
      "Whoever holds it can query all connections of its owner's workspaces, that is the inventory of your clouds.",
    anchor: "start",
    keywords: ["tpt_"],
    regex: /(?<secret>tpt_[a-z0-9]{20}_[a-z0-9]{22,32})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://pipes.turbot.com, Your Profile in the avatar's menu, Advanced, Credentials & Access, and choose Delete or Deactivate in the token's menu.",
      "Make a new one and set PIPES_TOKEN.",
    ],
    references: ["https://turbot.com/pipes/docs/da-settings#tokens", "https://github.com/turbot/pipes-docs"],
    token: "tpt_{base36:20}_{base36:29}",
    examples: ["export PIPES_TOKEN={token}", 'token = "{token}"'],
    counterExamples: ["tpt_{base36:20}", "tpt_{base36:8}_{base36:8}", "http_{base36:20}_{base36:29}"],
  },
];
