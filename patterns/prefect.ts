import type { Pattern } from "../lib/core/pattern.ts";

/** Prefect Cloud API keys. */
export const PREFECT_PATTERNS: readonly Pattern[] = [
  {
    name: "prefect-user-api-key",
    provider: "Prefect",
    title: "Prefect Cloud user API key",
    impact: "Read and change flows, deployments and blocks, which hold credentials, as the person.",
    anchor: "start",
    keywords: ["pnu_"],
    regex: /(?<secret>pnu_[A-Za-z0-9]{36})(?![\w-])/,
    entropy: 4.1,
    revoke: [
      "Open https://app.prefect.cloud/my/api-keys and delete the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
      "https://github.com/PrefectHQ/prefect",
    ],
    token: "pnu_{base62:36}",
    examples: ["PREFECT_API_KEY={token}", "prefect cloud login -k {token}"],
    counterExamples: ["PREFECT_API_KEY=pnu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "PREFECT_API_KEY=pnu_{base62:12}"],
  },
  {
    name: "prefect-service-account-api-key",
    provider: "Prefect",
    title: "Prefect Cloud service account API key",
    impact: "Read and change flows, deployments and blocks as the service account.",
    anchor: "start",
    keywords: ["pnb_"],
    regex: /(?<secret>pnb_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open the account settings, Service Accounts, in Prefect Cloud and rotate the service account's key, or delete the account.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
      "https://docs.prefect.io/v3/how-to-guides/cloud/troubleshoot-cloud",
      "https://github.com/PrefectHQ/prefect",
    ],
    token: "pnb_{base62:20}7{base62:15}",
    examples: ["PREFECT_API_KEY={token}", '{"api_key": "{token}"}'],
    counterExamples: ["PREFECT_API_KEY=pnb_...", "PREFECT_API_KEY=pnb_{base62:12}"],
  },
];
