import type { Pattern } from "../lib/core/pattern.ts";

/** LangSmith keys. */
export const LANGSMITH_PATTERNS: readonly Pattern[] = [
  {
    name: "langsmith-key",
    provider: "LangSmith",
    title: "LangSmith personal or service key",
    impact: "Read traces, which hold prompts and answers, and change projects.",
    anchor: "start",
    keywords: ["lsv2_pt_", "lsv2_sk_"],
    regex: /(?<secret>lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})(?![\w-])/,
    entropy: 3.28,
    revoke: [
      "Open https://smith.langchain.com/settings, API Keys: delete it under the tab Personal (administrators choose All members) or Service. It stops working within a minute.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://docs.langchain.com/langsmith/create-account-api-key"],
    token: "lsv2_pt_{hex:32}_{hex:10}",
    examples: ["LANGSMITH_API_KEY={token}", '{"langsmith_api_key": "{token}"}'],
    counterExamples: ["LANGSMITH_API_KEY=lsv2_pt_{hex:32}", "LANGSMITH_API_KEY=lsv2_pt_..."],
  },
];
