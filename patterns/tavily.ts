import type { Pattern } from "../lib/core/pattern.ts";

/** Tavily API keys. */
export const TAVILY_PATTERNS: readonly Pattern[] = [
  {
    name: "tavily-api-key",
    provider: "Tavily",
    title: "Tavily API key",
    impact: "Whoever holds it can search and crawl at the account's expense.",
    anchor: "start",
    keywords: ["tvly-"],
    regex: /(?<secret>tvly-(?:dev-|prod-)?[A-Za-z0-9-]{30,80})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open https://app.tavily.com, API Keys, and delete or revoke the key.",
      "Write to support@tavily.com where its use before that was unusual.",
      "Make a new one and set a monthly limit on it.",
    ],
    references: [
      "https://docs.tavily.com/api-reference/introduction",
      "https://docs.tavily.com/documentation/best-practices/api-key-management",
    ],
    token: "tvly-dev-{base62:32}",
    examples: [
      "TAVILY_API_KEY={token}",
      'TavilyClient(api_key="tvly-{base62:32}")',
      "https://mcp.tavily.com/mcp/?tavilyApiKey={token}",
    ],
    counterExamples: ["tvly-YOUR_API_KEY", "tvly-{base62:12}", "tvly-dev-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
];
