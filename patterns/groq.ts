import type { Pattern } from "../lib/core/pattern.ts";

/** Groq API keys. */
export const GROQ_PATTERNS: readonly Pattern[] = [
  {
    name: "groq-key",
    provider: "Groq",
    title: "Groq API key",
    impact: "Use every model at your cost.",
    anchor: "start",
    keywords: ["gsk_"],
    regex: /(?<secret>gsk_[A-Za-z0-9]{48,})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open https://console.groq.com/keys and delete the key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://console.groq.com/docs/quickstart"],
    token: "gsk_{base62:52}",
    examples: ["GROQ_API_KEY={token}", '{"groq_api_key": "{token}"}'],
    counterExamples: ["GROQ_API_KEY=gsk_{base62:20}", "GROQ_API_KEY=gsk_..."],
  },
];
