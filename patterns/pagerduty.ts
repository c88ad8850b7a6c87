import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** PagerDuty API keys and OAuth tokens. */
export const PAGERDUTY_PATTERNS: readonly Pattern[] = [
  {
    name: "pagerduty-oauth-token",
    provider: "PagerDuty",
    title: "PagerDuty OAuth access token",
    impact: "Use the account within the scopes of the app: incidents, schedules and users.",
    anchor: "start",
    keywords: ["pdus+", "pdeu+"],
    regex: /(?<secret>pd(?:us|eu)\+[A-Za-z0-9_-]{24,})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Open Integrations, App Registration, in PagerDuty, choose the app, and revoke or delete the OAuth client that issued it.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://developer.pagerduty.com/docs/oauth-functionality"],
    token: "pdus+_0{base62:8}_{hex:8}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["PAGERDUTY_TOKEN={token}", '{"access_token": "{token}"}'],
    counterExamples: ["PAGERDUTY_TOKEN=pdus+...", "PAGERDUTY_TOKEN=pdus+{base62:8}"],
  },
  {
    name: "pagerduty-api-key",
    provider: "PagerDuty",
    title: "PagerDuty REST API key",
    impact: "Read and change incidents, schedules, services and users of the account, or as the person.",
    anchor: "start",
    keywords: ["pagerduty", "pager_duty", "pd_api_", "pd_token"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:pager_?duty[\w .-]{0,20}?(?:api[\w .-]{0,3}?key|token)|pd_api_(?:key|token)|pd_token)${ASSIGNS}(?:Token token=)?(?<secret>[A-Za-z0-9][A-Za-z0-9_+-]{19})(?![\w+-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.4,
    revoke: [
      "Open Integrations, Developer Tools, API Access Keys, in PagerDuty and disable or delete the key (an admin or the account owner can); a person's key stands in My Profile, User Settings.",
      "Read the audit trail for what it did.",
    ],
    references: [
      "https://support.pagerduty.com/main/docs/api-access-keys",
      "https://developer.pagerduty.com/docs/authentication",
    ],
    formatSource: "https://support.pagerduty.com/main/docs/api-access-keys",
    token: "u+{base62:18}",
    examples: ["PAGERDUTY_API_KEY={token}", "pagerduty_token: '{base62:20}'", "PAGERDUTY_TOKEN=y_{base62:18}"],
    counterExamples: [
      "PAGERDUTY_API_KEY={base62:12}",
      "PAGERDUTY_API_KEY={base62:19}",
      "PAGERDUTY_API_KEY=YOUR_PAGERDUTY_API_KEY",
      "pagerduty build {base62:20}",
    ],
  },
];
