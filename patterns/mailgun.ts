import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** The answer of Mailgun that tells the password of a new SMTP login, once. */
const NEW_LOGIN = String.raw`credentials\\?"[ ]?:\s{0,8}\{\s{0,12}\\?"[\w.+-]{1,64}@[\w.-]{1,253}\\?"[ ]?:[ ]?\\?"`;

/** Mailgun API keys. */
export const MAILGUN_PATTERNS: readonly Pattern[] = [
  {
    name: "mailgun-key",
    provider: "Mailgun",
    title: "Mailgun API key (key-...)",
    impact: "Send mail from your domains and read their logs and lists.",
    anchor: "start",
    keywords: ["key-"],
    inWord: true,
    regex: /(?<![\w-])(?<secret>key-(?=(?:[a-z]{0,28}\d){3})[0-9a-z]{32})(?![\w-])/,
    publicPrefix: "key-",
    entropy: 3.12,
    revoke: [
      "Make a new key beside the old one and move your programs to it.",
      "Open https://app.mailgun.com/settings/api_security and delete the old key; a domain's sending key stands under Sending, Domains, the domain, Domain Settings, Sending API keys.",
      "Check the sending log for mail that is not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt"],
    token: "key-{hex:32}",
    examples: ["MAILGUN_API_KEY={token}", "curl --user 'api:{token}'", "MAILGUN_API_KEY=key-{base36:29}{digit:3}"],
    counterExamples: [
      "cache-key-{hex:32}",
      "key-{hex:40}",
      "pubkey-{hex:32}",
      "MAILGUN_API_KEY=key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "mailgun-private-key",
    provider: "Mailgun",
    title: "Mailgun private API key",
    impact: "Send mail from your domains and read their logs and lists.",
    anchor: "start",
    keywords: ["mailgun", 'credentials"', 'credentials\\"'],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: new RegExp(
      String.raw`(?:mailgun(?:[^\n]{0,60}?(?<![\w-])|[\w.-]{0,24}${ASSIGNS})|${NEW_LOGIN})(?<secret>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])`,
      "i",
    ),
    entropy: 3.2,
    revoke: [
      "Make a new key beside the old one and move your programs to it.",
      "Open https://app.mailgun.com/settings/api_security and delete the old key; a domain's sending key stands under Sending, Domains, the domain, Domain Settings, Sending API keys.",
      "Check the sending log for mail that is not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt",
      "https://documentation.mailgun.com/docs/mailgun/api-reference/openapi-final/tag/Keys",
      "https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/credentials/post-v3-domains--domain-name--credentials",
    ],
    formatSource: "https://github.com/caronc/apprise/issues/121",
    token: "{hex:32}-{hex:8}-{hex:8}",
    examples: [
      "MAILGUN_API_KEY={token}",
      "mailgun.client({ username: 'api', key: '{token}' })",
      '{"message": "Created 1 credentials pair(s)", "credentials": {"robot@acme-tools.io": "{token}"}}',
    ],
    counterExamples: [
      "commit: {hex:32}-{hex:8}-{hex:8}",
      '"credentials": {"id": "{hex:32}-{hex:8}-{hex:8}"}',
      "MAILGUN_API_KEY={hex:32}-{hex:8}",
    ],
  },
];
