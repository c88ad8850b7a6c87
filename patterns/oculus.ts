import type { Pattern } from "../lib/core/pattern.ts";

/** Oculus (Meta Quest) app access tokens: the app's id and secret. */
export const OCULUS_PATTERNS: readonly Pattern[] = [
  {
    name: "oculus-app-access-token",
    provider: "Oculus",
    title: "Oculus app access token",
    impact: "Use the platform APIs as the app: entitlements, leaderboards, purchases; it holds the app secret.",
    anchor: "start",
    keywords: ["OC|"],
    regex: /(?<secret>OC\|\d{14,18}\|[0-9a-f]{32})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      "Open the app's API page on the Meta Horizon Developer Dashboard as an administrator and generate a new app secret: the old one loses its permissions.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://developers.meta.com/horizon/documentation/unity/ps-s2s/"],
    token: "OC|{digit:16}|{hex:32}",
    examples: ["OCULUS_ACCESS_TOKEN={token}", "access_token: '{token}'"],
    counterExamples: [
      "OC|$APP_ID|$APP_SECRET",
      "OCULUS_ACCESS_TOKEN=OC|{digit:16}|{hex:10}",
      "OCULUS_ACCESS_TOKEN=OC|{digit:16}",
    ],
  },
];
