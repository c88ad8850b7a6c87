import type { Pattern } from "../lib/core/pattern.ts";

/** ZenML API keys. */
export const ZENML_PATTERNS: readonly Pattern[] = [
  {
    name: "zenml-service-account-key",
    provider: "ZenML",
    title: "ZenML service account API key",
    impact: "Whoever holds it can run pipelines on the server and read the secrets it stores.",
    anchor: "start",
    keywords: ["ZENKEY_"],
    regex: /(?<secret>ZENKEY_eyJpZCI6[A-Za-z0-9]{52,300}={0,2})(?![\w=-])/,
    entropy: 4.3,
    revoke: [
      "Run `zenml service-account api-key <account> rotate <key>`, which ends the old value unless `--retain <minutes>` is given.",
      "Or end it at once without a new one: `zenml service-account api-key <account> update <key> --active false`.",
      "Connect workloads anew with ZENML_STORE_API_KEY.",
    ],
    references: [
      "https://docs.zenml.io/user-guides/best-practices/service-connector-and-accounts",
      "https://github.com/zenml-io/zenml/blob/main/src/zenml/constants.py",
      "https://github.com/zenml-io/zenml/blob/main/src/zenml/models/v2/core/api_key.py",
    ],
    token: "ZENKEY_eyJpZCI6{base62:150}",
    examples: ["ZENML_STORE_API_KEY={token}", "zenml login https://zenml.example.test --api-key {token}"],
    counterExamples: [
      "ZENKEY_{base62:12}",
      "ZENKEY_{base62:150}",
      "ZENKEY_...",
      "ZENKEY_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "zenml-pro-api-key",
    provider: "ZenML",
    title: "ZenML Pro API key",
    impact: "Whoever holds it can manage the organisation's workspaces and projects as its roles allow.",
    anchor: "start",
    keywords: ["ZENPROKEY_"],
    regex: /(?<secret>ZENPROKEY_(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{20,}={0,2})(?![\w=-])/,
    entropy: 2.7,
    revoke: [
      "Open the ZenML Pro organisation's Settings, Service Accounts, the account, and rotate or delete the key.",
      "Set ZENML_STORE_API_KEY anew where workloads connect.",
    ],
    references: [
      "https://docs.zenml.io/pro/access-management/service-accounts",
      "https://github.com/zenml-io/zenml/blob/main/src/zenml/constants.py",
    ],
    token: "ZENPROKEY_{base62:20}7{base62:130}",
    examples: ["ZENML_STORE_API_KEY={token}", 'api_key: "{token}"'],
    counterExamples: ["ZENPROKEY_{base62:12}", "ZENPROKEY_...", "ZENPROKEY_abc"],
  },
];
