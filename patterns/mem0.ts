import type { Pattern } from "../lib/core/pattern.ts";

/** Mem0 API keys. */
export const MEM0_PATTERNS: readonly Pattern[] = [
  {
    name: "mem0-api-key",
    provider: "Mem0",
    title: "Mem0 API key",
    impact: "Read, add and delete the memories of every user of the project.",
    anchor: "within",
    keywords: ["mem0"],
    ignoreCase: true,
    publicPrefix: "m0-",
    regex: /(?<![\w-])(?<secret>m0-(?=[A-Za-z_-]{0,30}[0-9])[A-Za-z0-9]{36,})(?![\w-])/,
    entropy: 4.0,
    revoke: ["Open https://app.mem0.ai/dashboard/api-keys and delete the key."],
    references: ["https://docs.mem0.ai/platform/quickstart", "https://github.com/mem0ai/mem0"],
    token: "m0-{base62:40}",
    examples: ["MEM0_API_KEY={token}", '# Mem0\nMemoryClient(api_key="{token}")'],
    counterExamples: ["MEM0_API_KEY=m0-{base62:12}", "MEM0_API_KEY=m0-xxx"],
  },
];
