import type { Pattern } from "../lib/core/pattern.ts";

/** Lightdash tokens. */
export const LIGHTDASH_PATTERNS: readonly Pattern[] = [
  {
    name: "lightdash-personal-access-token",
    provider: "Lightdash",
    title: "Lightdash personal access token",
    impact: "Query the warehouse behind the person's projects and change their dashboards.",
    anchor: "start",
    keywords: ["ldpat_"],
    regex: /(?<secret>ldpat_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open the settings, Personal access tokens, in Lightdash and delete the token.",
      "Or give it a new value: `PATCH /api/v1/user/me/personal-access-tokens/<uuid>/rotate`.",
    ],
    references: [
      "https://docs.lightdash.com/references/workspace/personal-tokens",
      "https://github.com/lightdash/lightdash/blob/main/packages/backend/src/models/DashboardModel/PersonalAccessTokenModel.ts",
    ],
    token: "ldpat_{hex:32}",
    examples: ["LIGHTDASH_API_KEY={token}", "lightdash login https://app.lightdash.cloud --token {token}"],
    counterExamples: ["LIGHTDASH_API_KEY=ldpat_{hex:16}", "LIGHTDASH_API_KEY=ldpat_..."],
  },
  {
    name: "lightdash-service-account-token",
    provider: "Lightdash",
    title: "Lightdash service account token",
    impact: "Manage the organisation or its projects as the service account.",
    anchor: "start",
    keywords: ["ldsvc_"],
    regex: /(?<secret>ldsvc_[0-9a-f]{32,})(?![\w-])/,
    entropy: 3.12,
    revoke: ["Open the organisation settings, Service accounts, in Lightdash and delete the token."],
    references: [
      "https://docs.lightdash.com/references/workspace/service-accounts",
      "https://github.com/lightdash/lightdash/blob/main/packages/common/src/types/auth.ts",
    ],
    token: "ldsvc_{hex:32}",
    examples: ["LIGHTDASH_API_KEY={token}", '{"token": "{token}"}'],
    counterExamples: ["LIGHTDASH_API_KEY=ldsvc_{hex:16}", "LIGHTDASH_API_KEY=ldsvc_<token>"],
  },
];
