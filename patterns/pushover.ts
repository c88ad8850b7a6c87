import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Pushover application tokens and user keys, told by the name they are assigned to. */
export const PUSHOVER_PATTERNS: readonly Pattern[] = [
  {
    name: "pushover-api-token",
    provider: "Pushover",
    title: "Pushover application API token",
    impact: "Send notifications as the application to people whose key is known.",
    anchor: "start",
    keywords: ["pushover"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`pushover[\w .-]{0,20}?(?:api|app|token)[\w .-]{0,20}?${ASSIGNS}(?<secret>[A-Za-z0-9]{30})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.7,
    revoke: ["Open https://pushover.net/, choose the application, and reset its API token, or delete the application."],
    references: ["https://pushover.net/api", "https://pushover.net/api#registration"],
    formatSource: "https://pushover.net/api#registration",
    token: "a{base36:28}7",
    examples: ["PUSHOVER_API_TOKEN={token}", "pushover_token: '{token}'"],
    counterExamples: [
      "PUSHOVER_API_TOKEN=a{base36:12}",
      "PUSHOVER_TOKEN=YOUR_APP_TOKEN",
      "pushover notification {base36:30}",
    ],
  },
  {
    name: "pushover-user-key",
    provider: "Pushover",
    title: "Pushover user or group key",
    impact: "Send notifications to the person or group from any application.",
    anchor: "start",
    keywords: ["pushover"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`pushover[\w .-]{0,20}?(?:user|group)[\w .-]{0,20}?${ASSIGNS}(?<secret>[A-Za-z0-9]{30})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.7,
    revoke: ["Open https://pushover.net/settings and reset the user key; a group's key changes with a new group."],
    references: ["https://pushover.net/api", "https://pushover.net/api#identifiers"],
    formatSource: "https://pushover.net/api#identifiers",
    token: "u{base36:28}7",
    examples: ["PUSHOVER_USER_KEY={token}", "pushover_user: '{token}'"],
    counterExamples: ["PUSHOVER_USER_KEY=u{base36:12}", "PUSHOVER_USER=YOUR_USER_KEY"],
  },
];
