import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** UptimeRobot API keys: a letter, the account's or monitor's number and random characters. */
export const UPTIMEROBOT_PATTERNS: readonly Pattern[] = [
  {
    name: "uptimerobot-api-key",
    provider: "UptimeRobot",
    title: "UptimeRobot API key",
    impact: "Whoever holds it can read, and with a main key change or delete, the account's monitors and status pages.",
    anchor: "start",
    keywords: ["uptimerobot", "uptime_robot"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`uptime_?robot[\w.-]{0,30}?${ASSIGNS}(?<secret>(?:ur?|m)[0-9]{3,12}-[0-9a-z]{16,32})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    publicPrefix: "",
    entropy: 3.0,
    revoke: [
      "Open https://dashboard.uptimerobot.com/integrations under API, and delete the key.",
      "Use a read-only or a monitor's own key where that is enough.",
    ],
    references: ["https://uptimerobot.com/api/legacy/"],
    formatSource: "https://uptimerobot.com/api/",
    token: "u123456-{hex:24}",
    examples: [
      "UPTIMEROBOT_API_KEY={token}",
      'uptimerobot_api_key: "ur7654321-{hex:24}"',
      'uptimeRobotKey = "m778899001-{hex:24}"',
    ],
    counterExamples: [
      "UPTIMEROBOT_API_KEY=u123456-{hex:8}",
      "UPTIMEROBOT_API_KEY={hex:24}",
      "uptimerobot build u123456-{hex:24}",
    ],
  },
];
