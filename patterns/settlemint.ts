import type { Pattern } from "../lib/core/pattern.ts";

/** SettleMint access tokens. */
export const SETTLEMINT_PATTERNS: readonly Pattern[] = [
  {
    name: "settlemint-access-token",
    provider: "SettleMint",
    title: "SettleMint access token",
    impact: "Whoever holds it can use and change the workspace's blockchain nodes, key stores and middleware.",
    anchor: "start",
    keywords: ["sm_pat_", "sm_aat_", "sm_sat_"],
    regex: /(?<secret>sm_[pas]at_[A-Za-z0-9]{16,})(?![\w-])/,
    entropy: 3.05,
    revoke: [
      "Delete a personal token (`sm_pat_`) under your profile picture, Personal access tokens: type DELETE to confirm.",
      "Delete an application token (`sm_aat_`), or a service token (`sm_sat_`) that is listed there, on the application's dashboard under App Access Tokens.",
      "Run `settlemint login` with a new token.",
    ],
    references: [
      "https://github.com/settlemint/sdk/blob/main/sdk/utils/src/logging/mask-tokens.ts",
      "https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens",
    ],
    token: "sm_pat_{hex:32}",
    examples: [
      "SETTLEMINT_PERSONAL_ACCESS_TOKEN={token}",
      "SETTLEMINT_ACCESS_TOKEN=sm_aat_{hex:20}",
      "x-auth-token: sm_sat_{hex:24}",
    ],
    counterExamples: ["sm_pat_****", "sm_aat_{hex:8}", "sm_pat_xxx"],
  },
];
