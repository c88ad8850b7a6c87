import type { Pattern } from "../lib/core/pattern.ts";

/** Upstash: keys of Context7. */
export const UPSTASH_PATTERNS: readonly Pattern[] = [
  {
    name: "upstash-context7-key",
    provider: "Upstash",
    title: "Upstash Context7 API key",
    impact: "Whoever holds it can query Context7 at the account's quota, private repositories' documentation included.",
    anchor: "start",
    keywords: ["ctx7sk-"],
    regex: /(?<secret>ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 2.8,
    revoke: [
      "Open https://context7.com/dashboard and delete the key.",
      "Make a new one and refer to it as CONTEXT7_API_KEY in the MCP configuration.",
    ],
    references: ["https://context7.com/docs/howto/api-keys", "https://github.com/upstash/context7"],
    token: "ctx7sk-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: [
      "CONTEXT7_API_KEY={token}",
      '"args": ["-y", "@upstash/context7-mcp", "--api-key", "{token}"]',
      '--header "CONTEXT7_API_KEY: {token}"',
    ],
    counterExamples: ["ctx7sk-{hex:8}", "ctx7sk-YOUR_API_KEY", "ctx7sk-**********************"],
  },
];
