import type { Pattern } from "../lib/core/pattern.ts";

const PROGRAMME =
  "GitHub tells the provider about copies in public repositories, and the provider may act before you do.";

/** Brevo (formerly Sendinblue) keys. */
export const BREVO_PATTERNS: readonly Pattern[] = [
  {
    name: "brevo-api-key",
    provider: "Brevo",
    title: "Brevo API key",
    impact: "Send mail and texts from the account and read, change and export its contacts.",
    anchor: "start",
    keywords: ["xkeysib-"],
    regex: /(?<secret>xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16})(?![\w-])/,
    entropy: 4.1,
    revoke: [
      "Open Settings, SMTP & API, API Keys & MCP (https://app.brevo.com/settings/keys/api) and delete the key, which takes the API keys permission.",
      "Make a new one, and authorise only your servers' addresses under Security, Authorized IPs.",
      PROGRAMME,
    ],
    references: [
      "https://developers.brevo.com/docs/getting-started",
      "https://help.brevo.com/hc/en-us/articles/209467485",
    ],
    token: "xkeysib-{hex:64}-{base62:16}",
    examples: ["BREVO_API_KEY={token}", "api-key: {token}"],
    counterExamples: ["BREVO_API_KEY=xkeysib-your-key-here", "xkeysib-{hex:64}", "xkeysib-{hex:32}-{base62:16}"],
  },
  {
    name: "brevo-smtp-key",
    provider: "Brevo",
    title: "Brevo SMTP key",
    impact: "Send mail from the account's domains through Brevo's relay.",
    anchor: "start",
    keywords: ["xsmtpsib-"],
    regex: /(?<secret>xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16})(?![\w-])/,
    entropy: 4.1,
    revoke: [
      "Open https://app.brevo.com/settings/keys/smtp and delete the key.",
      "Make a new one and look at the transactional logs for mail that is not yours.",
      PROGRAMME,
    ],
    references: ["https://help.brevo.com/hc/en-us/articles/7959631848850"],
    token: "xsmtpsib-{hex:64}-{base62:16}",
    examples: ["SMTP_PASS={token}", "$mail->Password = '{token}';"],
    counterExamples: ["SMTP_PASS=xsmtpsib-your_brevo_smtp_key_here", "xsmtpsib-{hex:64}"],
  },
];
