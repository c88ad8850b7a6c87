import type { Pattern } from "../lib/core/pattern.ts";

/** Val Town API tokens. */
export const VALTOWN_PATTERNS: readonly Pattern[] = [
  {
    name: "valtown-api-token",
    provider: "Val Town",
    title: "Val Town API token",
    impact: "Whoever holds it can read and change its owner's vals, and run code with their environment variables.",
    anchor: "start",
    keywords: ["vtwn_"],
    regex: /(?<secret>vtwn_[A-Za-z0-9]{24,60})(?!\w)/,
    entropy: 3.6,
    revoke: [
      "Open https://www.val.town/settings/api and delete the token.",
      "Make a new one with only the scopes it needs.",
    ],
    references: [
      "https://docs.val.town/reference/api/authentication/",
      "https://github.com/val-town/vt/blob/main/src/cmd/lib/config.ts",
    ],
    token: "vtwn_{base62:28}",
    examples: ["VAL_TOWN_API_KEY={token}", "vt config set apiKey {token}"],
    counterExamples: ["vtwn_{base62:8}", "vtwn_notRealnotRealnotRealnotReal", "vtwn_..."],
  },
];
