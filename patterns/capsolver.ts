import type { Pattern } from "../lib/core/pattern.ts";

/** CapSolver keys. */
export const CAPSOLVER_PATTERNS: readonly Pattern[] = [
  {
    name: "capsolver-api-key",
    provider: "CapSolver",
    title: "CapSolver API key",
    impact: "Have captchas solved at the account's cost.",
    anchor: "start",
    keywords: ["CAP-"],
    regex: /(?<secret>CAP-[0-9A-F]{32,64})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open https://dashboard.capsolver.com and reset the API key.",
      "Set the new key for the programs that used it, and look at the usage for tasks that are not yours.",
    ],
    references: ["https://docs.capsolver.com/en/guide/api-createtask/"],
    token: "CAP-{HEX:32}",
    examples: ["CAPSOLVER_API_KEY={token}", '"clientKey": "{token}"'],
    counterExamples: ["CAPSOLVER_API_KEY=CAP-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "CAP-{HEX:8}", "CAP-{upper:32}"],
  },
];
