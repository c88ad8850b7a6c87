import type { Pattern } from "../lib/core/pattern.ts";

/** DataStax Astra. */
export const DATASTAX_PATTERNS: readonly Pattern[] = [
  {
    name: "datastax-astra-token",
    provider: "DataStax",
    title: "DataStax Astra application token",
    impact: "Whoever holds it can read and change the databases of the organisation as far as the token's role allows.",
    anchor: "start",
    keywords: ["AstraCS:"],
    regex: /(?<secret>AstraCS:[A-Za-z]{24}:[0-9a-f]{64})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Run `astra token delete <client id>` (the client id is the token's second part), or delete it among the application tokens in the Astra Portal.",
      "Make a new one with a narrower role for the services that used it.",
      "Read the organisation's audit logs for what it did.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
      "https://github.com/datastax/astra-cli/blob/main/src/main/java/com/dtsx/astra/cli/core/models/AstraToken.java",
    ],
    token: "AstraCS:{letter:24}:{hex:64}",
    examples: [
      "ASTRA_DB_APPLICATION_TOKEN={token}",
      'client = DataAPIClient("{token}")',
      "curl -H 'Token: {token}' https://db.example.test/api/json/v1",
    ],
    counterExamples: ["AstraCS:{letter:24}:{hex:40}", "ASTRA_DB_APPLICATION_TOKEN=AstraCS:...", "AstraCS:{letter:24}"],
  },
];
