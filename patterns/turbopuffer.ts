import type { Pattern } from "../lib/core/pattern.ts";

/** turbopuffer API keys. */
export const TURBOPUFFER_PATTERNS: readonly Pattern[] = [
  {
    name: "turbopuffer-api-key",
    provider: "turbopuffer",
    title: "turbopuffer API key",
    impact: "Whoever holds it can read, write and delete the organisation's vector namespaces.",
    anchor: "start",
    keywords: ["tpuf_"],
    regex: /(?<secret>tpuf_[A-Za-z0-9]{24,})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Open https://turbopuffer.com/dashboard, and delete the key.",
      "Make a new one, with read-only permission where that is enough.",
    ],
    references: ["https://turbopuffer.com/docs/auth", "https://github.com/turbopuffer/turbopuffer-python"],
    token: "tpuf_A1{base62:30}",
    examples: ["TURBOPUFFER_API_KEY={token}", 'tpuf = turbopuffer.Turbopuffer(api_key="{token}")'],
    counterExamples: ["tpuf_A1...", "tpuf_{base62:8}", "client.tpuf_namespace_{base62:24}"],
  },
];
