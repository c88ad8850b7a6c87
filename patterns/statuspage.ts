import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Atlassian Statuspage. */
export const STATUSPAGE_PATTERNS: readonly Pattern[] = [
  {
    name: "statuspage-api-key",
    provider: "Statuspage",
    title: "Statuspage API key",
    impact: "Whoever holds it can post incidents on your status pages and read their subscribers' addresses.",
    anchor: "start",
    keywords: ["statuspage"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`statuspage[\w.-]{0,20}?(?:api|key|token|oauth)[\w.-]{0,12}${ASSIGNS}(?:OAuth )?(?<secret>[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.2,
    revoke: [
      "Open https://manage.statuspage.io, your avatar, API info, and delete the key.",
      "Make a new one, and check the page's incidents and components.",
    ],
    references: ["https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/"],
    formatSource: "https://developer.statuspage.io/",
    token: "{hex:64}",
    examples: [
      "STATUSPAGE_API_KEY={token}",
      'statuspage_token: "{token}"',
      'statuspage_api_key = "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"',
    ],
    counterExamples: ["STATUSPAGE_API_KEY={hex:60}", "STATUSPAGE_PAGE_ID={hex:64}", "statuspage sha256 {hex:64}"],
  },
];
