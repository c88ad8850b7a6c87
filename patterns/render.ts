import type { Pattern } from "../lib/core/pattern.ts";

/** Render API keys. */
export const RENDER_PATTERNS: readonly Pattern[] = [
  {
    name: "render-api-key",
    provider: "Render",
    title: "Render API key",
    impact: "Deploy and change services and read their environment, in every workspace of the person.",
    anchor: "start",
    keywords: ["rnd_"],
    regex: /(?<secret>rnd_[A-Za-z0-9]{24,})(?![\w-])/,
    entropy: 3.7,
    revoke: ["Open https://dashboard.render.com/settings#api-keys and revoke the key."],
    references: ["https://render.com/docs/api#1-create-an-api-key", "https://github.com/render-oss/cli"],
    token: "rnd_{base62:28}",
    examples: ["RENDER_API_KEY={token}", 'curl -H "Authorization: Bearer {token}" https://api.render.com/v1/services'],
    counterExamples: ["RENDER_API_KEY=rnd_{base62:12}", "RENDER_API_KEY=rnd_...", "round_{base62:28}"],
  },
];
