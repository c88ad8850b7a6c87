import type { Pattern } from "../lib/core/pattern.ts";

/** The dbt platform's tokens. */
export const DBT_PATTERNS: readonly Pattern[] = [
  {
    name: "dbt-service-token",
    provider: "dbt Labs",
    title: "dbt service account token",
    impact: "Whoever holds it can run jobs, read metadata and change the account as far as its permission sets allow.",
    anchor: "start",
    keywords: ["dbtc_"],
    regex: /(?<secret>dbtc_[A-Za-z0-9_-]{32,}={0,2})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open Account settings, Service Tokens, in dbt and delete the token.",
      "Make a new one with only the permission sets that the integration needs.",
      "Look at the account's audit log and at runs that it started.",
    ],
    references: [
      "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens",
      "https://docs.getdbt.com/docs/dbt-cloud-apis/authentication",
    ],
    token: "dbtc_{base64url:50}",
    examples: [
      "DBT_CLOUD_API_TOKEN={token}",
      "curl -H 'Authorization: Token {token}' https://cloud.example.test/api/v2/accounts/",
      "dbt_cloud_token: {token}",
    ],
    counterExamples: [
      "dbtc_{base62:16}",
      "DBT_CLOUD_API_TOKEN=dbtc_...",
      "DBT_TOKEN=dbtc_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "dbt-personal-access-token",
    provider: "dbt Labs",
    title: "dbt personal access token",
    impact: "Whoever holds it acts as its owner in one dbt account: jobs, environments and their connections.",
    anchor: "start",
    keywords: ["dbtu_"],
    regex: /(?<secret>dbtu_[A-Za-z0-9_-]{32,}={0,2})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open Account Settings, API tokens, Personal tokens, in dbt, click X beside the token and choose Confirm delete.",
      "Use a service token with few permissions for production work.",
    ],
    references: [
      "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens",
      "https://docs.getdbt.com/docs/dbt-cloud-apis/authentication",
    ],
    token: "dbtu_{base62:44}",
    examples: [
      "DBT_CLOUD_API_TOKEN={token}",
      "curl -H 'Authorization: Token {token}' https://cloud.example.test/api/v2/accounts/",
      "dbt_cloud_token: {token}",
    ],
    counterExamples: [
      "dbtu_{base62:16}",
      "DBT_CLOUD_API_TOKEN=dbtu_...",
      "DBT_TOKEN=dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
