import type { Pattern } from "../lib/core/pattern.ts";

/** FriendliAI. */
export const FRIENDLI_PATTERNS: readonly Pattern[] = [
  {
    name: "friendli-token",
    provider: "FriendliAI",
    title: "Friendli personal API key",
    impact: "Whoever holds it can use and change the team's endpoints at its expense.",
    anchor: "start",
    keywords: ["flp_"],
    regex: /(?<secret>flp_[A-Za-z0-9]{30,})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open https://friendli.ai/suite/setting/keys and delete the key.",
      "Create a new one for the services that used it.",
    ],
    references: ["https://friendli.ai/docs/guides/personal_access_tokens"],
    token: "flp_{base62:46}",
    examples: ["FRIENDLI_TOKEN={token}", "Authorization: Bearer {token}", 'SyncFriendli(token="{token}")'],
    counterExamples: ["flp_{base62:12}", "FRIENDLI_TOKEN=flp_xxxxx", "FRIENDLI_TOKEN=flp_..."],
  },
];
