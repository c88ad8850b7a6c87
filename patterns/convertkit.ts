import type { Pattern } from "../lib/core/pattern.ts";

/** Kit (formerly ConvertKit) keys of its fourth API. */
export const CONVERTKIT_PATTERNS: readonly Pattern[] = [
  {
    name: "convertkit-api-key",
    provider: "ConvertKit",
    title: "Kit (ConvertKit) API key",
    impact: "Read, change and export subscribers, and send broadcasts to them.",
    anchor: "start",
    keywords: ["kit_"],
    regex: /(?<secret>kit_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open https://app.kit.com/account_settings/developer_settings and delete the v4 key.",
      "Make a new one and set it for the programs that used it.",
    ],
    references: ["https://developers.kit.com/api-reference/authentication"],
    token: "kit_{hex:32}",
    examples: ["X-Kit-Api-Key: {token}", "KIT_API_KEY={token}"],
    counterExamples: ["X-Kit-Api-Key: kit_xxx", "kit_{hex:12}", "toolkit_{hex:32}"],
  },
];
