import type { Pattern } from "../lib/core/pattern.ts";

/** Notion integration secrets. */
export const NOTION_PATTERNS: readonly Pattern[] = [
  {
    name: "notion-token",
    provider: "Notion",
    title: "Notion integration secret",
    impact: "Read and change every page that is shared with the integration.",
    anchor: "start",
    keywords: ["ntn_"],
    regex: /(?<secret>ntn_(?=[A-Za-z]?\d{10})[A-Za-z0-9]{46})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://www.notion.so/profile/integrations (in newer workspaces https://app.notion.com/developers/connections), choose the integration, and refresh its secret.",
      "Look for integrations that are not yours under Settings, Connections, and through recent changes of pages and databases.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developers.notion.com/reference/authentication",
      "https://developers.notion.com/reference/authorization",
    ],
    token: "ntn_{digit:11}{base62:35}",
    examples: ["NOTION_TOKEN={token}", '{"notion_token": "{token}"}', "NOTION_TOKEN=ntn_B{digit:11}{base62:34}"],
    counterExamples: ["NOTION_TOKEN=ntn_{base62:20}", "NOTION_TOKEN=ntn_...", "NOTION_TOKEN=ntn_{digit:11}{base62:30}"],
  },
  {
    name: "notion-legacy-token",
    provider: "Notion",
    title: "Notion integration secret (secret_...)",
    impact: "Read and change every page that is shared with the integration.",
    anchor: "start",
    keywords: ["secret_"],
    inWord: true,
    regex: /(?<![\w-])(?<secret>secret_[A-Za-z0-9]{43})(?![\w-])/,
    publicPrefix: "secret_",
    entropy: 4.4,
    revoke: [
      "Open https://www.notion.so/profile/integrations (in newer workspaces https://app.notion.com/developers/connections), choose the integration, and refresh its secret.",
      "Look for integrations that are not yours under Settings, Connections, and through recent changes of pages and databases.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developers.notion.com/reference/authentication",
      "https://developers.notion.com/reference/authorization",
    ],
    token: "secret_{base62:43}",
    examples: ["NOTION_TOKEN={token}", "new Client({ auth: '{token}' })"],
    counterExamples: ["my_secret_{base62:43}", "secret_{base62:42}", "secret_key_of_the_application_that_is_long_x"],
  },
];
