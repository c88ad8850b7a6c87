import type { Pattern } from "../lib/core/pattern.ts";

const REVOKE = [
  "Delete the token in the developer console (https://app.asana.com/0/my-apps; from Asana by your photo, Settings, Apps, View developer console).",
  "A super admin can revoke it in the admin console.",
];

/** Asana personal access tokens: version, ids of the user and the app, and a hash; the first ones had no ids. */
export const ASANA_PATTERNS: readonly Pattern[] = [
  {
    name: "asana-personal-access-token",
    provider: "Asana",
    title: "Asana personal access token",
    impact: "Read and change every task, project and file that its owner can see.",
    anchor: "within",
    keywords: ["asana"],
    ignoreCase: true,
    reach: [120, 240],
    regex: /(?<![\w/-])(?<secret>2\/\d{10,20}\/\d{10,20}:[0-9a-f]{32})(?![\w-])/,
    entropy: 3.3,
    revoke: REVOKE,
    references: ["https://developers.asana.com/docs/personal-access-token"],
    formatSource: "https://forum.asana.com/t/change-api-token-formats-are-changing/585459",
    token: "2/12{digit:14}/12{digit:14}:{hex:32}",
    examples: [
      "ASANA_ACCESS_TOKEN={token}",
      'curl https://app.asana.com/api/1.0/users/me -H "Authorization: Bearer {token}"',
    ],
    counterExamples: [
      "ASANA_ACCESS_TOKEN=2/12{digit:14}/{hex:12}",
      "ASANA_TOKEN=2/12{digit:14}/12{digit:14}:{hex:20}",
      "{token}",
    ],
  },
  {
    name: "asana-legacy-token",
    provider: "Asana",
    title: "Asana personal access token (older form)",
    impact: "Read and change every task, project and file that its owner can see.",
    anchor: "within",
    keywords: ["asana"],
    ignoreCase: true,
    reach: [120, 240],
    regex: /(?<![\w/-])(?<secret>(?:[01]\/\d{10,20}:|0\/)[0-9a-f]{32})(?![\w-])/,
    entropy: 3.2,
    revoke: REVOKE,
    references: ["https://developers.asana.com/docs/personal-access-token"],
    formatSource: "https://forum.asana.com/t/change-api-token-formats-are-changing/585459",
    token: "1/12{digit:14}:{hex:32}",
    examples: [
      "ASANA_TOKEN={token}",
      'asana.Client.access_token("{token}")',
      "asana.Client.create().useAccessToken('0/{hex:32}')",
    ],
    counterExamples: [
      "ASANA_TOKEN=1/12{digit:14}:{hex:20}",
      "ASANA_TOKEN=1/12:{hex:32}",
      "https://app.asana.com/0/{hex:32}",
      "ASANA_TOKEN=0/{hex:31}",
      "{token}",
    ],
  },
];
