import type { Pattern } from "../lib/core/pattern.ts";

/** Cursor keys. */
export const CURSOR_PATTERNS: readonly Pattern[] = [
  {
    name: "cursor-api-key",
    provider: "Cursor",
    title: "Cursor API key",
    impact:
      "Start background agents on the connected repositories at the team's cost, or read the team's usage if it is an admin key.",
    anchor: "within",
    keywords: ["cursor_api", "cursor.com", "cursor-api", "cursorapi"],
    ignoreCase: true,
    // Behind `//:` it is the password of a dotenv vault's address.
    regex: /(?<!\/\/:|[\w-])(?<secret>(?:key|crsr)_[0-9a-f]{64})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Revoke the key in the dashboard (https://cursor.com/dashboard): a team's key works on after its maker has left, until it expires or an admin revokes it.",
      "Look at the agents it has started, and make a new one with fewer permissions.",
    ],
    references: ["https://cursor.com/docs/api", "https://cursor.com/docs/cli/reference/authentication"],
    token: "key_{hex:64}",
    examples: ["CURSOR_API_KEY={token}", "curl https://api.cursor.com/v0/me -H 'Authorization: Bearer crsr_{hex:64}'"],
    counterExamples: ["CURSOR_API_KEY=key_...", "key_{hex:20}", "api_key_{hex:64}"],
  },
];
