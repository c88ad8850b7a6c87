import type { Pattern } from "../lib/core/pattern.ts";

/** Cerebras keys. */
export const CEREBRAS_PATTERNS: readonly Pattern[] = [
  {
    name: "cerebras-api-key",
    provider: "Cerebras",
    title: "Cerebras Inference API key",
    impact: "Use Cerebras' models at the organisation's cost.",
    anchor: "start",
    keywords: ["csk-"],
    regex: /(?<secret>csk-[a-z0-9]{48})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://cloud.cerebras.ai, API Keys, and click the delete icon of the key; it ends at once and for good.",
      "Make a new one and set CEREBRAS_API_KEY for the programs that used it.",
    ],
    references: ["https://inference-docs.cerebras.ai/quickstart"],
    token: "csk-{base36:48}",
    examples: ["CEREBRAS_API_KEY={token}", 'Cerebras(api_key="{token}")'],
    counterExamples: ["CEREBRAS_API_KEY=csk-...", "csk-{base36:16}", "csk-{base36:64}"],
  },
];
