import type { Pattern } from "../lib/core/pattern.ts";

/** Databricks tokens. */
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
      "Open User Settings, Developer, Access tokens in the workspace and revoke the token, or run `databricks tokens delete <id>`.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.databricks.com/en/dev-tools/auth/pat.html"],
    token: "dapi{hex:32}-2",
    examples: ["DATABRICKS_TOKEN={token}", '{"databricks_token": "{token}"}', "token = dapi{hex:32}"],
    counterExamples: ["DATABRICKS_TOKEN=dapi{hex:31}", "DATABRICKS_TOKEN=dapi_your_token", "ldapi{hex:32}"],
  },
];
