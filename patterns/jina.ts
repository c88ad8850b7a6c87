import type { Pattern } from "../lib/core/pattern.ts";

/** Jina AI. */
export const JINA_PATTERNS: readonly Pattern[] = [
  {
    name: "jina-api-key",
    provider: "Jina AI",
    title: "Jina AI API key",
    impact: "Whoever holds it can use up the account's tokens for embeddings, reranking and reading.",
    anchor: "start",
    keywords: ["jina_"],
    regex: /(?<secret>jina_[0-9a-f]{32}[A-Za-z0-9_-]{28})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://jina.ai/api-dashboard/key-manager and delete the key.",
      "Create a new one for the services that used it; what is left of the tokens can be transferred to it.",
    ],
    references: ["https://jina.ai/api-dashboard/", "https://github.com/jina-ai/reader"],
    token: "jina_{hex:32}{base64url:28}",
    examples: ["JINA_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: ["jina_{hex:32}", "JINA_API_KEY=jina_...", "JinaEmbeddings(jina_api_key=jina_key)"],
  },
];
