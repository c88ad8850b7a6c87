import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

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
  {
    name: "mandrill-legacy-api-key",
    provider: "Mandrill",
    title: "Mandrill (Mailchimp Transactional) API key without a prefix",
    impact: "Send mail from your domains and read templates and logs.",
    anchor: "start",
    keywords: ["mandrill"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    // Sixteen bytes in base64url: the last letter has two bits only.
    regex: new RegExp(
      String.raw`(?:[Mm]andrill|MANDRILL)(?:[_.-]?(?:[Aa]pi|API)?[_-]?(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Pp]assword|PASSWORD))?${ASSIGNS}(?<secret>(?=[A-Za-z_-]{0,21}\d)(?=[A-Z\d_-]{0,21}[a-z])(?=[a-z\d_-]{0,21}[A-Z])[\w-]{21}[AQgw])(?![\w+/=-])`,
    ),
    publicPrefix: "",
    entropy: 3.6,
    formatSource: "https://mailchimp.com/developer/transactional/guides/quick-start/",
    revoke: [
      "Open https://mandrillapp.com/settings, API Keys, and disable or delete the key.",
      "Check the outbound activity for mail that is not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://mailchimp.com/developer/transactional/guides/quick-start/"],
    token: "{base64url:18}a7ZA",
    examples: ["MANDRILL_API_KEY={token}", "new mandrill.Mandrill('{token}')", 'mandrillApiKey: "{token}"'],
    counterExamples: [
      "MANDRILL_API_KEY={base64url:18}a7Zb",
      "mandrill: 'welcome-email-templateA'",
      "new Mandrill('{base62:12}')",
    ],
  },
];
