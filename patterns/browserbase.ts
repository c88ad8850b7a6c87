import type { Pattern } from "../lib/core/pattern.ts";

/** Browserbase keys. */
export const BROWSERBASE_PATTERNS: readonly Pattern[] = [
  {
    name: "browserbase-api-key",
    provider: "Browserbase",
    title: "Browserbase API key",
    impact: "Start browser sessions at the project's cost and read their recordings, downloads and stored contexts.",
    anchor: "start",
    keywords: ["bb_live_", "bb_test_"],
    regex: /(?<secret>bb_(?:live|test)_[A-Za-z0-9_-]{27})(?![\w-])/,
    entropy: 3.85,
    revoke: [
      "Open https://www.browserbase.com/settings and replace the API key.",
      "Set the new value of BROWSERBASE_API_KEY for the programs that used it.",
    ],
    references: [
      "https://docs.browserbase.com/reference/introduction",
      "https://docs.browserbase.com/introduction/getting-started",
    ],
    token: "bb_live_{base64url:26}a",
    examples: ["BROWSERBASE_API_KEY={token}", "X-BB-API-Key: {token}"],
    counterExamples: ["BROWSERBASE_API_KEY=bb_live_...", "bb_live_{base62:10}", "bb_live_info"],
  },
];
