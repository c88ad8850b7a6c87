import type { Pattern } from "../lib/core/pattern.ts";

/** MailerSend API tokens. */
export const MAILERSEND_PATTERNS: readonly Pattern[] = [
  {
    name: "mailersend-api-token",
    provider: "MailerSend",
    title: "MailerSend API token",
    impact: "Send mail from your domains and read recipients and activity, within the token's scopes.",
    anchor: "start",
    keywords: ["mlsn."],
    regex: /(?<secret>mlsn\.[0-9a-f]{64})(?![\w-])/,
    entropy: 3.56,
    revoke: [
      'Open https://app.mailersend.com/api-tokens, choose the token and pause or delete it; the SDKs do it too (`mailerSend.token.delete("<id>")`).',
      "Check the activity page for mail that is not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.mailersend.com/help/managing-api-tokens",
      "https://developers.mailersend.com/general.html#authentication",
    ],
    token: "mlsn.{hex:64}",
    examples: ["MAILERSEND_API_KEY={token}", "new MailerSend({ apiKey: '{token}' })"],
    counterExamples: ["MAILERSEND_API_KEY=mlsn.{hex:32}", "MAILERSEND_API_KEY=mlsn.xxxxxxxx"],
  },
];
