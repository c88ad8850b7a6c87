import type { Pattern } from "../lib/core/pattern.ts";

/** Gitpod. */
export const GITPOD_PATTERNS: readonly Pattern[] = [
  {
    name: "gitpod-personal-access-token",
    provider: "Gitpod",
    title: "Gitpod personal access token",
    impact: "Whoever holds it acts as its owner: start workspaces and read their files and variables.",
    anchor: "start",
    keywords: ["gitpod_pat_"],
    regex: /(?<secret>gitpod_pat_[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{40,})(?![\w.-])/,
    entropy: 4.5,
    revoke: [
      "Open User settings, Access Tokens, in Gitpod (https://gitpod.io/user/tokens) and choose Delete in the token's menu.",
      "Stop workspaces that you did not start.",
    ],
    references: [
      "https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens",
      "https://github.com/gitpod-io/gitpod/blob/main/components/public-api-server/pkg/auth/personal_access_token.go",
    ],
    token: "gitpod_pat_{base64url:43}.{base62:40}",
    examples: ["GITPOD_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: [
      "gitpod_pat_{base64url:43}",
      "GITPOD_TOKEN=gitpod_pat_example.personal-access-token",
      "GITPOD_TOKEN=gitpod_pat_xxxxxxxxxxxxxx",
    ],
  },
];
