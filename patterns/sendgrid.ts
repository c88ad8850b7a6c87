import type { Pattern } from "../lib/core/pattern.ts";

/** SendGrid API keys. */
export const SENDGRID_PATTERNS: readonly Pattern[] = [
  {
    name: "sendgrid-key",
    provider: "SendGrid",
    title: "SendGrid API key",
    impact: "Send mail from your domain and read contact lists, within the scopes of the key.",
    anchor: "start",
    keywords: ["SG."],
    regex: /(?<secret>SG\.[\w-]{20,24}\.[\w-]{39,50})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open Settings, API Keys (https://app.sendgrid.com/settings/api_keys), and choose Delete in the key's action menu: it ends at once and for good.",
      "Check the activity feed for mail that is not yours, and the list for keys that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],
    token: "SG.{base64url:22}.{base64url:43}",
    examples: ["SENDGRID_API_KEY={token}", '{"sendgrid_api_key": "{token}"}'],
    counterExamples: [
      "SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "MSG.{base64url:22}.{base64url:43}",
      "SG.{base64url:22}.{base64url:20}",
    ],
  },
];
