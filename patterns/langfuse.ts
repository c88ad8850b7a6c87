import type { Pattern } from "../lib/core/pattern.ts";

/** Langfuse secret keys. */
export const LANGFUSE_PATTERNS: readonly Pattern[] = [
  {
    name: "langfuse-secret-key",
    provider: "Langfuse",
    title: "Langfuse secret key",
    impact: "Read and write the project's traces, prompts and scores, together with its public key.",
    anchor: "start",
    keywords: ["sk-lf-"],
    regex: /(?<secret>sk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open Project Settings, API Keys, in Langfuse (an organisation's key: its settings), click Create new API keys and give the pair to the services.",
      "Delete the old key: it is invalid at once.",
    ],
    references: [
      "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
      "https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/auth/apiKeys.ts",
    ],
    token: "sk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "LANGFUSE_SECRET_KEY={token}",
      "new Langfuse({ secretKey: '{token}' })",
      'curl -u "pk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:{token}" https://cloud.langfuse.com/api/public/traces',
    ],
    counterExamples: [
      "LANGFUSE_SECRET_KEY=sk-lf-{hex:8}-{hex:4}",
      "LANGFUSE_SECRET_KEY=sk-lf-...",
      "LANGFUSE_PUBLIC_KEY=pk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    ],
  },
];
