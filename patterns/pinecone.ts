import type { Pattern } from "../lib/core/pattern.ts";

/** Pinecone API keys. */
export const PINECONE_PATTERNS: readonly Pattern[] = [
  {
    name: "pinecone-api-key",
    provider: "Pinecone",
    title: "Pinecone API key",
    impact: "Read, change and delete the indexes of the project, within the key's permissions.",
    anchor: "start",
    keywords: ["pcsk_"],
    regex: /(?<secret>pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{40,})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open https://app.pinecone.io, the project's API keys, and delete the key.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://docs.pinecone.io/guides/projects/manage-api-keys"],
    token: "pcsk_{base62:6}_{base62:63}",
    examples: ["PINECONE_API_KEY={token}", 'Pinecone(api_key="{token}")'],
    counterExamples: [
      "PINECONE_API_KEY=pcsk_{base62:6}",
      "PINECONE_API_KEY=pcsk_abc123_secret_key9",
      "PINECONE_API_KEY=pcsk_...",
    ],
  },
];
