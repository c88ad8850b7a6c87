import type { Pattern } from "../lib/core/pattern.ts";

/** Mailchimp API keys. */
export const MAILCHIMP_PATTERNS: readonly Pattern[] = [
  {
    name: "mailchimp-key",
    provider: "Mailchimp",
    title: "Mailchimp API key",
    impact: "Read the audience with its addresses and send campaigns.",
    anchor: "within",
    keywords: ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"],
    reach: [48, 16],
    regex: /(?<![\w-])(?<secret>[0-9a-f]{32}-us\d{1,2})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open https://admin.mailchimp.com/account/api and revoke the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://mailchimp.com/developer/marketing/guides/quick-start/"],
    token: "{hex:32}-us19",
    examples: ["MAILCHIMP_API_KEY={token}", '{"mailchimp_api_key": "{token}"}'],
    counterExamples: ["MAILCHIMP_API_KEY={hex:31}-us19", "host-{hex:32}-us19", "md5 {hex:32}-us-east-1"],
  },
];
