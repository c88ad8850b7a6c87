import type { Pattern } from "../lib/core/pattern.ts";

/** Databento. */
export const DATABENTO_PATTERNS: readonly Pattern[] = [
  {
    name: "databento-api-key",
    provider: "Databento",
    title: "Databento API key",
    impact: "Whoever holds it can download and stream market data at the account's expense.",
    anchor: "within",
    keywords: ["databento"],
    ignoreCase: true,
    publicPrefix: "db-",
    regex: /(?<![\w-])(?<secret>db-(?=[A-Za-z]{0,28}\d)(?=[^A-Z]{0,28}[A-Z])[A-Za-z0-9]{29})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open the API keys page of the portal (https://databento.com/portal/keys) and choose the key's rotate icon, or the trash icon: live applications that use it are disconnected.",
      "Put the new key into the applications.",
      "Look at the portal's usage page for data you did not ask for.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://databento.com/docs/portal/api-keys",
      "https://databento.com/docs/api-historical/basics/authentication",
    ],
    token: "db-{base62:13}4Gk{base62:13}",
    examples: [
      "DATABENTO_API_KEY={token}",
      '# Databento\ndb.Historical("{token}")',
      "# Databento\ncurl -u {token}: https://hist.example.test/v0/metadata.list_datasets",
    ],
    counterExamples: [
      "db-{base62:16}",
      "DATABENTO_API_KEY=db-xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "db-{base62:40}",
      "db-{lower:29}",
    ],
  },
];
