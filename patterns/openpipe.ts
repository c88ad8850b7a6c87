import type { Pattern } from "../lib/core/pattern.ts";

/** OpenPipe API keys. */
export const OPENPIPE_PATTERNS: readonly Pattern[] = [
  {
    name: "openpipe-api-key",
    provider: "OpenPipe",
    title: "OpenPipe API key",
    impact: "Use the project's models at your cost and read its logged requests.",
    anchor: "start",
    keywords: ["opk_"],
    regex: /(?<secret>opk_[0-9a-f]{42})(?![\w-])/,
    entropy: 3.3,
    revoke: ["Open https://app.openpipe.ai/settings and make a new key: the old one ends."],
    references: [
      "https://docs.openpipe.ai/getting-started/openpipe-sdk",
      "https://github.com/OpenPipe/OpenPipe/blob/main/app/src/server/utils/generateApiKey.ts",
    ],
    token: "opk_{hex:42}",
    examples: ["OPENPIPE_API_KEY={token}", "new OpenAI({ openpipe: { apiKey: '{token}' } })"],
    counterExamples: ["OPENPIPE_API_KEY=opk_{hex:20}", "OPENPIPE_API_KEY=opk_..."],
  },
];
