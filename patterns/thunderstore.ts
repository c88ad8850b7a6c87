import type { Pattern } from "../lib/core/pattern.ts";

/** Thunderstore service account tokens; the last six characters are a CRC-32 of the thirty before. */
export const THUNDERSTORE_PATTERNS: readonly Pattern[] = [
  {
    name: "thunderstore-service-account-token",
    provider: "Thunderstore",
    title: "Thunderstore service account token",
    impact: "Whoever holds it can publish new versions of the team's mods, and so run code on its players' machines.",
    anchor: "start",
    keywords: ["tss_"],
    regex: /(?<secret>tss_[A-Za-z0-9]{36})(?!\w)/,
    proof: "thunderstore-checksum",
    entropy: 4.0,
    revoke: [
      "Open the team's settings on https://thunderstore.io/settings/teams/, Service Accounts, and choose Remove: the account's token stops at once.",
      "Look at the team's packages for versions that are not yours.",
      "Make a new service account and put its token into the CI system's secrets.",
    ],
    references: [
      "https://thunderstore.io/package/create/docs/",
      "https://github.com/thunderstore-io/Thunderstore/blob/master/django/thunderstore/account/tokens.py",
    ],
    token: "tss_{base62:30}",
    examples: ["TCLI_AUTH_TOKEN={token}", "tcli publish --token {token}"],
    counterExamples: ["tss_{base62:36}", "tss_{base62:12}", "css_tss_{base62:36}"],
  },
];
