import type { Pattern } from "../lib/core/pattern.ts";

/** xAI API keys. */
export const XAI_PATTERNS: readonly Pattern[] = [
  {
    name: "xai-key",
    provider: "xAI",
    title: "xAI API key",
    impact: "Use every model at your cost.",
    anchor: "start",
    keywords: ["xai-"],
    regex: /(?<secret>xai-[A-Za-z0-9_-]{70,})(?![\w-])/,
    entropy: 4.7,
    revoke: [
      "Open https://console.x.ai, choose the team that the key belongs to, API Keys, and delete the key.",
      "Read the console's Audit Log for calls that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.x.ai/docs/tutorial"],
    token: "xai-{base62:80}",
    examples: ["XAI_API_KEY={token}", '{"xai_api_key": "{token}"}'],
    counterExamples: ["XAI_API_KEY=xai-{base62:30}", "XAI_API_KEY=xai-your-key"],
  },
];
