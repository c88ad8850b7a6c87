import type { Pattern } from "../lib/core/pattern.ts";

/** Context7 keys. */
export const CONTEXT7_PATTERNS: readonly Pattern[] = [
  {
    name: "context7-api-key",
    provider: "Context7",
    title: "Context7 API key",
    impact: "Query documentation in the account's name, its private repositories included, and use up its quota.",
    anchor: "start",
    keywords: ["ctx7sk-"],
    regex: /(?<secret>ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open https://context7.com/dashboard, API Keys, and delete the key.",
      "Make a new one and put it into the MCP clients' settings as a variable.",
    ],
    references: ["https://context7.com/docs/howto/api-keys", "https://github.com/upstash/context7"],
    token: "ctx7sk-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["CONTEXT7_API_KEY={token}", '"args": ["-y", "@upstash/context7-mcp", "--api-key", "{token}"]'],
    counterExamples: ['"--api-key", "ctx7sk-..."', "ctx7sk-{hex:8}-{hex:4}", "ctx7sk-test-secret"],
  },
];
