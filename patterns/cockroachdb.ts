import type { Pattern } from "../lib/core/pattern.ts";

/** CockroachDB Cloud keys. */
export const COCKROACHDB_PATTERNS: readonly Pattern[] = [
  {
    name: "cockroachdb-cloud-api-key",
    provider: "CockroachDB",
    title: "CockroachDB Cloud API key",
    impact:
      "Create, change and delete clusters, SQL users and network rules of the organisation, as far as the service account's roles go.",
    anchor: "start",
    keywords: ["CCDB1_"],
    regex: /(?<secret>CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "In the Cloud Console open Access Management, Service Accounts, the account, and under API Access choose Action, Delete for the key (`ccloud service-account api-key delete ID`).",
      "Make a new key for the service account, and read the organisation's audit logs for what the old one did.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-service-accounts",
      "https://github.com/cockroachdb/terraform-provider-cockroach/blob/main/docs/resources/api_key.md",
    ],
    token: "CCDB1_{base62:22}_{base62:40}",
    examples: ["COCKROACH_API_KEY={token}", 'apikey = "{token}"'],
    counterExamples: [
      "COCKROACH_API_KEY=CCDB1_test_key_that_is_not_real",
      "CCDB1_{base62:22}",
      "CCDB1_{base62:22}_{base62:12}",
    ],
  },
];
