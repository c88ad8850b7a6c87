import type { Pattern } from "../lib/core/pattern.ts";

/** Perplexity API keys. */
export const PERPLEXITY_PATTERNS: readonly Pattern[] = [
  {
    name: "perplexity-key",
    provider: "Perplexity",
    title: "Perplexity API key",
    impact: "Use every model at your cost.",
    anchor: "start",
    keywords: ["pplx-"],
    regex: /(?<secret>pplx-[A-Za-z0-9]{48,})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open https://console.perplexity.ai, the key's API group, API Keys, and delete it; or POST it as `auth_token` to https://api.perplexity.ai/revoke_auth_token with a key of yours. It cannot be brought back.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://docs.perplexity.ai/getting-started/quickstart"],
    token: "pplx-{base62:48}",
    examples: ["PERPLEXITY_API_KEY={token}", '{"perplexity_api_key": "{token}"}'],
    counterExamples: ["PERPLEXITY_API_KEY=pplx-{base62:20}", "model: pplx-70b-online"],
  },
];
