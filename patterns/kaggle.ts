import type { Pattern } from "../lib/core/pattern.ts";

/** Kaggle. */
export const KAGGLE_PATTERNS: readonly Pattern[] = [
  {
    name: "kaggle-api-token",
    provider: "Kaggle",
    title: "Kaggle API token",
    impact: "Whoever holds it acts as its owner: read private datasets and notebooks, submit and publish.",
    anchor: "start",
    keywords: ["KGAT_"],
    regex: /(?<secret>KGAT_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open https://www.kaggle.com/settings, API, and expire the token.",
      "Create a new one for the machines that used it.",
    ],
    references: [
      "https://www.kaggle.com/docs/api#authentication",
      "https://github.com/Kaggle/kaggle-cli/blob/main/docs/README.md",
    ],
    token: "KGAT_{hex:32}",
    examples: ["KAGGLE_API_TOKEN={token}", "echo {token} > ~/.kaggle/access_token"],
    counterExamples: ["KGAT_{hex:16}", "KAGGLE_API_TOKEN=KGAT_...", "KGAT_{hex:40}"],
  },
];
