import type { Pattern } from "../lib/core/pattern.ts";

/** CircleCI tokens. */
export const CIRCLECI_PATTERNS: readonly Pattern[] = [
  {
    name: "circleci-token",
    provider: "CircleCI",
    title: "CircleCI personal or project token",
    impact: "Start pipelines and read their configuration, artifacts and settings.",
    anchor: "start",
    keywords: ["CCIPAT_", "CCIPRJ_"],
    regex: /(?<secret>CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-f]{40})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open https://app.circleci.com/settings/user/tokens (for a project: Project Settings, API Permissions) and delete the token.",
    ],
    references: ["https://circleci.com/docs/managing-api-tokens/"],
    token: "CCIPAT_{base62:22}_{hex:40}",
    examples: ["CIRCLE_TOKEN={token}", '{"circle_token": "{token}"}'],
    counterExamples: ["CIRCLE_TOKEN=CCIPAT_{base62:22}", "CIRCLE_TOKEN=CCIPAT_..."],
  },
];
