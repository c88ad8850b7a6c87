import type { Pattern } from "../lib/core/pattern.ts";

/** Cal.com keys. */
export const CAL_COM_PATTERNS: readonly Pattern[] = [
  {
    name: "cal-com-api-key",
    provider: "Cal.com",
    title: "Cal.com API key",
    impact: "Read and change its owner's bookings, event types, schedules and webhooks, attendees' addresses included.",
    anchor: "within",
    keywords: ["api.cal", "calcom", "cal_api", "cal-api"],
    ignoreCase: true,
    publicPrefix: "cal_",
    regex: /(?<![\w-])(?<secret>cal_(?:live_|test_)?[0-9a-f]{32})(?![\w-])/,
    entropy: 3.05,
    revoke: [
      "Open Settings, Developer, API keys (https://app.cal.com/settings/developer/api-keys), the key's Options, Delete, and Revoke this API key; it ends at once.",
      "Make a new one with an expiry date and set it for the programs that used it.",
    ],
    references: [
      "https://cal.com/docs/api-reference/v2/introduction",
      "https://github.com/calcom/cal.com/blob/main/packages/features/ee/api-keys/lib/apiKeys.ts",
    ],
    token: "cal_live_{hex:32}",
    examples: ["CAL_API_KEY={token}", "# api.cal.com\nAuthorization: Bearer cal_{hex:32}"],
    counterExamples: ["CAL_API_KEY=cal_live_your_api_key_here", "cal_live_{hex:12}", "vertical_{hex:32}"],
  },
];
