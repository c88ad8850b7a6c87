import type { Pattern } from "../lib/core/pattern.ts";

/** OpenRouter API keys. */
export const OPENROUTER_PATTERNS: readonly Pattern[] = [
  {
    name: "openrouter-key",
    provider: "OpenRouter",
    title: "OpenRouter API key",
    impact: "Use every model behind OpenRouter at your cost.",
    anchor: "start",
    keywords: ["sk-or-v1-"],
    regex: /(?<secret>sk-or-v1-[0-9a-f]{64})(?![\w-])/,
    entropy: 3.56,
    revoke: [
      "Open https://openrouter.ai/settings/keys and delete the key, or delete it by its hash with the Management API.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://openrouter.ai/docs/api-reference/authentication"],
    token: "sk-or-v1-{hex:64}",
    examples: ["OPENROUTER_API_KEY={token}", '{"openrouter_api_key": "{token}"}'],
    counterExamples: ["OPENROUTER_API_KEY=sk-or-v1-{hex:63}", "OPENROUTER_API_KEY=sk-or-v1-..."],
  },
];
