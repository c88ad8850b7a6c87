import type { Pattern } from "../lib/core/pattern.ts";

/** Chroma Cloud keys. */
export const CHROMA_PATTERNS: readonly Pattern[] = [
  {
    name: "chroma-cloud-api-key",
    provider: "Chroma",
    title: "Chroma Cloud API key",
    impact: "Read, write and delete the collections of its database or tenant.",
    anchor: "within",
    keywords: ["chroma"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>ck-(?=[A-Za-z]{0,43}\d)[1-9A-HJ-NP-Za-km-z]{43,45})(?![\w-])/,
    publicPrefix: "ck-",
    entropy: 4.3,
    revoke: [
      "Open https://www.trychroma.com, the team's Settings, API keys, and delete the key.",
      "Make a new one for the one database that the program needs.",
    ],
    references: [
      "https://docs.trychroma.com/cloud/getting-started",
      "https://docs.trychroma.com/docs/run-chroma/cloud-client",
    ],
    token: "ck-4{base58:43}",
    examples: ["CHROMA_API_KEY={token}", "chromadb.CloudClient(api_key='{token}')"],
    counterExamples: ["CHROMA_API_KEY=ck-your-api-key", "ck-{base58:20}", "stack-{base58:44}"],
  },
];
