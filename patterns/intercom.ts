import type { Pattern } from "../lib/core/pattern.ts";

/** Intercom. */
export const INTERCOM_PATTERNS: readonly Pattern[] = [
  {
    name: "intercom-access-token",
    provider: "Intercom",
    title: "Intercom access token",
    impact:
      "Whoever holds it can read and change the workspace's contacts, conversations and articles as far as the app's permissions allow.",
    anchor: "start",
    keywords: ["dG9rOj", "dG9rOm"],
    regex: /(?<secret>dG9rO[jm][A-Za-z0-9+/]{50}OjA=)(?![\w+/=-])/,
    entropy: 4.0,
    revoke: [
      "Open the app in the Developer Hub (https://app.intercom.com/a/apps/_/developer-hub) and regenerate its access token, which stands under Configure, Authentication.",
      "Look at the workspace's teammate activity log for what it did.",
    ],
    references: ["https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"],
    token: "dG9rOj{base64:50}OjA=",
    examples: [
      "INTERCOM_ACCESS_TOKEN={token}",
      "Authorization: Bearer {token}",
      'new Client({ tokenAuth: { token: "{token}" } })',
    ],
    counterExamples: [
      "INTERCOM_ACCESS_TOKEN=dG9rOj{base62:20}",
      "INTERCOM_ACCESS_TOKEN=dG9rOj...",
      "dG9rOj{base64:50}OjE=",
    ],
  },
];
