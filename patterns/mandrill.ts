import type { Pattern } from "../lib/core/pattern.ts";

/** Mailchimp Transactional (Mandrill) API keys. */
export const MANDRILL_PATTERNS: readonly Pattern[] = [
  {
    name: "mandrill-api-key",
    provider: "Mandrill",
    title: "Mandrill (Mailchimp Transactional) API key",
    impact: "Send mail from your domains and read templates and logs.",
    anchor: "within",
    keywords: ["mandrill", "mailchimp"],
    ignoreCase: true,
    publicPrefix: "md-",
    regex:
      /(?<![\w-])(?<secret>md-(?=[a-z0-9_-]{0,21}[A-Z])(?=[A-Z0-9_-]{0,21}[a-z])(?=[A-Za-z_-]{0,21}[0-9])[A-Za-z0-9_-]{22})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open https://mandrillapp.com/settings, API Keys, and disable or delete the key.",
      "Check the outbound activity for mail that is not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://mailchimp.com/developer/transactional/guides/quick-start/"],
    token: "md-{base64url:20}Z7",
    examples: ["MANDRILL_API_KEY={token}", "mailchimp_transactional('{token}')"],
    counterExamples: [
      "MANDRILL_API_KEY=md-{base62:12}",
      'class="md-button-icon-container-a"',
      "MANDRILL_API_KEY=md-...",
    ],
  },
];
