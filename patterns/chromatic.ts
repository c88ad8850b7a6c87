import type { Pattern } from "../lib/core/pattern.ts";

/** Chromatic project tokens. */
export const CHROMATIC_PATTERNS: readonly Pattern[] = [
  {
    name: "chromatic-project-token",
    provider: "Chromatic",
    title: "Chromatic project token",
    impact: "Upload builds to the project, use up its snapshots, and pass its checks with them.",
    anchor: "start",
    keywords: ["chpt_"],
    regex: /(?<secret>chpt_[0-9a-f]{12,20})(?![\w-])/,
    entropy: 2.3,
    revoke: [
      "As an owner open the project at https://www.chromatic.com, Manage, Configure, and reset the project token.",
      "Set the new value of CHROMATIC_PROJECT_TOKEN in the CI system.",
    ],
    references: ["https://www.chromatic.com/docs/cli/", "https://www.chromatic.com/docs/faq/reset-project-token/"],
    token: "chpt_{hex:15}",
    examples: ["CHROMATIC_PROJECT_TOKEN={token}", "npx chromatic --project-token={token}"],
    counterExamples: ["CHROMATIC_PROJECT_TOKEN=chpt_xxx", "chpt_{hex:6}", "chpt_folders_of_all"],
  },
];
