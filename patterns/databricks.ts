import type { Pattern } from "../lib/core/pattern.ts";

/** Databricks tokens and OAuth secrets. */
export const DATABRICKS_PATTERNS: readonly Pattern[] = [
  {
    name: "databricks-token",
    provider: "Databricks",
    title: "Databricks personal access token",
    impact: "Read data and run code in the workspace as the person or service who made it.",
    anchor: "start",
    keywords: ["dapi"],
    regex: /(?<secret>dapi[0-9a-f]{32}(?:-\d{1,2})?)(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open User Settings, Developer, Access tokens in the workspace and revoke the token, or run `databricks tokens delete <id>`; an admin of the workspace or the account can revoke anyone's.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.databricks.com/en/dev-tools/auth/pat.html"],
    token: "dapi{hex:32}-2",
    examples: ["DATABRICKS_TOKEN={token}", '{"databricks_token": "{token}"}', "token = dapi{hex:32}"],
    counterExamples: ["DATABRICKS_TOKEN=dapi{hex:31}", "DATABRICKS_TOKEN=dapi_your_token", "ldapi{hex:32}"],
  },
  {
    name: "databricks-oauth-secret",
    provider: "Databricks",
    title: "Databricks service principal OAuth secret",
    impact: "Get tokens as the service principal and read data and run code in every workspace it may reach.",
    anchor: "start",
    keywords: ["dose"],
    regex: /(?<secret>dose[0-9a-f]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open the service principal in the account console or the workspace's settings, Secrets, and delete the OAuth secret.",
      "Generate a new one for the jobs that used it, and read the audit log system table for what the old one did.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
      "https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partner-DatabricksSPSecret.html",
    ],
    token: "dose{hex:32}",
    examples: ["DATABRICKS_CLIENT_SECRET={token}", "client_secret = {token}", '{"client_secret": "{token}"}'],
    counterExamples: ["DATABRICKS_CLIENT_SECRET=dose{hex:31}", "DATABRICKS_CLIENT_SECRET=dose...", "overdose{hex:32}"],
  },
];
