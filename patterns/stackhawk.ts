import type { Pattern } from "../lib/core/pattern.ts";

/** StackHawk API keys. */
export const STACKHAWK_PATTERNS: readonly Pattern[] = [
  {
    name: "stackhawk-api-key",
    provider: "StackHawk",
    title: "StackHawk API key",
    impact: "Whoever holds it can read the organisation's applications and scan findings and upload scans.",
    anchor: "start",
    keywords: ["hawk."],
    regex: /(?<secret>hawk\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{16,40})(?![\w.-])/,
    entropy: 4.0,
    revoke: [
      "Open https://app.stackhawk.com/settings/apikeys and delete the key.",
      "Make a new one and set it as HAWK_API_KEY in the CI system's secrets.",
    ],
    references: [
      "https://docs.stackhawk.com/apidocs.html",
      "https://docs.stackhawk.com/ai-security/agent-skills/agy/",
      "https://github.com/stackhawk/hawkscan-action/blob/main/__tests__/index.js",
    ],
    token: "hawk.{base62:20}.{base62:20}",
    examples: ["HAWK_API_KEY={token}", 'export API_KEY="{token}"', "hawk --api-key={token} scan"],
    counterExamples: [
      "hawk.xxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
      "hawk.{base62:20}",
      "stackhawk.{base62:20}.{base62:20}",
    ],
  },
];
