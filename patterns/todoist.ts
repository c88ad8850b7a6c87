import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Todoist API tokens. */
export const TODOIST_PATTERNS: readonly Pattern[] = [
  {
    name: "todoist-api-token",
    provider: "Todoist",
    title: "Todoist API token",
    impact: "Whoever holds it can read, change and delete all tasks and comments of its owner.",
    anchor: "start",
    keywords: ["todoist"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`todoist[\w.-]{0,20}?(?:token|key)[\w.-]{0,10}${ASSIGNS}(?:Bearer )?(?<secret>[0-9a-f]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.28,
    revoke: [
      "Open Todoist, Settings, Integrations, Developer, and choose Issue a new API token: the old one ends.",
      "End a token of an OAuth application with `DELETE https://api.todoist.com/api/v1/access_tokens?client_id=<id>&client_secret=<secret>&access_token=<token>`.",
    ],
    references: ["https://www.todoist.com/help/articles/find-your-api-token-Jpzx9IIlB"],
    formatSource: "https://developer.todoist.com/api/v1/",
    token: "{hex:40}",
    examples: ["TODOIST_API_TOKEN={token}", 'todoist_api_key: "{token}"'],
    counterExamples: ["TODOIST_API_TOKEN={hex:32}", "TODOIST_PROJECT_ID={hex:40}", "todoist token {hex:40}"],
  },
];
