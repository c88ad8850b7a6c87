import type { Pattern } from "../lib/core/pattern.ts";

/** Webex incoming webhooks. */
export const WEBEX_PATTERNS: readonly Pattern[] = [
  {
    name: "webex-incoming-webhook",
    provider: "Webex",
    title: "Webex incoming webhook URL",
    impact: "Whoever holds it can post messages into the space it belongs to.",
    anchor: "start",
    keywords: ["webexapis.com"],
    regex: /(?<secret>webexapis\.com\\?\/v1\\?\/webhooks\\?\/incoming\\?\/Y2lz[A-Za-z0-9_-]{60,160})(?![\w-])/,
    proof: "webhook",
    revoke: [
      "Open https://apphub.webex.com, Incoming Webhooks, and delete the webhook.",
      "Make a new one and keep its address in the CI system's secrets.",
    ],
    references: ["https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252"],
    token: "webexapis.com/v1/webhooks/incoming/Y2lz{base62:92}",
    examples: [
      "WEBEX_WEBHOOK=https://{token}",
      'curl -X POST -H "Content-Type: application/json" -d \'{"text": "done"}\' "https://{token}"',
    ],
    counterExamples: [
      "https://webexapis.com/v1/webhooks",
      "https://webexapis.com/v1/webhooks/incoming/Y2lz{base62:12}",
      "https://webexapis.com/v1/webhooks/incoming/<your-webhook>",
    ],
  },
];
