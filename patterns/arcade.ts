import type { Pattern } from "../lib/core/pattern.ts";

/** Arcade.dev keys. */
export const ARCADE_PATTERNS: readonly Pattern[] = [
  {
    name: "arcade-api-key",
    provider: "Arcade",
    title: "Arcade API key",
    impact: "Run tools as any of the project's users, with the accounts that those users have connected.",
    anchor: "start",
    keywords: ["arc_"],
    regex: /(?<secret>arc_(?=[A-Za-z]{0,50}\d)[A-Za-z0-9]{48,60})(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open https://api.arcade.dev/dashboard, API Keys, and delete the key.",
      "Make a new one and set ARCADE_API_KEY for the agents that used it.",
    ],
    references: ["https://docs.arcade.dev/en/get-started/setup/api-keys"],
    token: "arc_o1{base62:50}",
    examples: ["ARCADE_API_KEY={token}", 'Arcade(api_key="{token}")'],
    counterExamples: ["ARCADE_API_KEY=arc_your_key_here", "arc_{base62:16}", "arc_{letter:20}_{letter:30}"],
  },
];
