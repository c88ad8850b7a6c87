import type { Pattern } from "../lib/core/pattern.ts";

/** Confluent Cloud secrets; those made since July 2025 bear a prefix. */
export const CONFLUENT_PATTERNS: readonly Pattern[] = [
  {
    name: "confluent-cloud-api-secret",
    provider: "Confluent",
    title: "Confluent Cloud API secret",
    impact:
      "With its key id, read and write the cluster's topics, or manage the organisation, as the account it belongs to.",
    anchor: "start",
    keywords: ["cflt"],
    regex: /(?<secret>cflt(?=[a-z]{0,59}[A-Z0-9+/])[A-Za-z0-9+/]{60})(?![\w+/=-])/,
    entropy: 4.6,
    revoke: [
      "Run `confluent api-key delete KEY_ID`, or delete it in the Console under API keys.",
      "Make a new key for the service account, put it into the clients first if they must not stop.",
      "Read the organisation's audit log for the key id.",
    ],
    references: [
      "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    ],
    token: "cflt{base64:60}",
    examples: [
      'sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="{BASE36:16}" password="{token}";',
      "CONFLUENT_API_SECRET={token}",
    ],
    counterExamples: ['password="cflt..."', "cflt{base62:20}", "cflt{lower:60}"],
  },
];
