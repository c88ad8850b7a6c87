import type { Pattern } from "../lib/core/pattern.ts";

/** Runpod API keys. */
export const RUNPOD_PATTERNS: readonly Pattern[] = [
  {
    name: "runpod-api-key",
    provider: "Runpod",
    title: "Runpod API key",
    impact: "Start pods and serverless jobs at your cost and read the account's endpoints.",
    anchor: "start",
    keywords: ["rpa_"],
    regex: /(?<secret>rpa_[A-Za-z0-9]{40,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://console.runpod.io/user/settings, API Keys, and delete the key with its trash can icon and Revoke Key, or switch it off with its toggle.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.runpod.io/get-started/api-keys",
      "https://docs.runpod.io/references/troubleshooting/leaked-api-keys",
    ],
    token: "rpa_{BASE36:40}{base36:6}",
    examples: ["RUNPOD_API_KEY={token}", 'runpod.api_key = "{token}"'],
    counterExamples: ["RUNPOD_API_KEY=rpa_YOUR_API_KEY", "RUNPOD_API_KEY=rpa_{BASE36:12}"],
  },
];
