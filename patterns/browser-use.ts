import type { Pattern } from "../lib/core/pattern.ts";

/** Browser Use Cloud keys. */
export const BROWSER_USE_PATTERNS: readonly Pattern[] = [
  {
    name: "browser-use-api-key",
    provider: "Browser Use",
    title: "Browser Use Cloud API key",
    impact: "Run browser agents at the account's cost and read their tasks, recordings and saved logins.",
    anchor: "within",
    keywords: ["browser_use", "browser-use", "browseruse"],
    ignoreCase: true,
    publicPrefix: "bu_",
    regex: /(?<![\w-])(?<secret>bu_(?=[A-Za-z_-]{0,42}\d)(?=[a-z0-9_-]{0,42}[A-Z])[A-Za-z0-9_-]{43})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Revoke the key in the Browser Use Cloud dashboard (https://cloud.browser-use.com/settings?tab=api-keys).",
      "Make a new one and set BROWSER_USE_API_KEY for the programs that used it.",
    ],
    references: ["https://docs.cloud.browser-use.com/get-started/quickstart"],
    token: "bu_a1B{base64url:39}a",
    examples: ["BROWSER_USE_API_KEY={token}", "X-Browser-Use-API-Key: {token}"],
    counterExamples: ["BROWSER_USE_API_KEY=bu_your_key_here", "bu_{base62:12}", "bu_{lower:43}"],
  },
];
