import type { Pattern } from "../lib/core/pattern.ts";

/** E2B. */
export const E2B_PATTERNS: readonly Pattern[] = [
  {
    name: "e2b-api-key",
    provider: "E2B",
    title: "E2B API key",
    impact: "Whoever holds it can start sandboxes at the team's expense and reach the code and files in running ones.",
    anchor: "start",
    keywords: ["e2b_"],
    regex: /(?<secret>e2b_[0-9a-f]{40})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open https://e2b.dev/dashboard?tab=keys and delete the key.",
      "Run `e2b sandbox list` and kill sandboxes that are not yours.",
    ],
    references: [
      "https://e2b.dev/docs/api-key",
      "https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/constants.go",
    ],
    token: "e2b_{hex:40}",
    examples: ["E2B_API_KEY={token}", 'Sandbox.create({ apiKey: "{token}" })'],
    counterExamples: ["e2b_{hex:20}", "e2b_xxxxxxxxxxxxxxxxxxxx", "e2b_{hex:41}"],
  },
  {
    name: "e2b-access-token",
    provider: "E2B",
    title: "E2B access token",
    impact: "Whoever holds it acts as its owner: list teams, build and delete sandbox templates.",
    anchor: "start",
    keywords: ["sk_e2b_"],
    regex: /(?<secret>sk_e2b_[0-9a-f]{40})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open https://e2b.dev/dashboard/account and delete the access token.",
      "Newer versions of the command line do without one: update it and run `e2b auth login`.",
    ],
    references: [
      "https://e2b.dev/docs/api-key",
      "https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/constants.go",
    ],
    token: "sk_e2b_{hex:40}",
    examples: ["E2B_ACCESS_TOKEN={token}", 'Sandbox.create({ apiKey: "{token}" })'],
    counterExamples: ["sk_e2b_{hex:20}", "sk_e2b_xxxxxxxxxxxxxxxxxxxx", "sk_e2b_{hex:41}"],
  },
];
