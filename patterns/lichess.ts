import type { Pattern } from "../lib/core/pattern.ts";

/** Lichess tokens. */
export const LICHESS_PATTERNS: readonly Pattern[] = [
  {
    name: "lichess-personal-access-token",
    provider: "Lichess",
    title: "Lichess personal access token",
    impact: "Act as the player within the token's scopes: play, read mail, manage teams and studies.",
    anchor: "start",
    keywords: ["lip_"],
    regex: /(?<secret>lip_[A-Za-z0-9]{20})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      'End it with itself: `curl -X DELETE -H "Authorization: Bearer <token>" https://lichess.org/api/token`.',
      "Or open https://lichess.org/account/oauth/token and delete the token.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://lichess.org/api#description/authentication",
      "https://github.com/lichess-org/lila/tree/master/modules/oauth",
    ],
    token: "lip_{base62:20}",
    examples: ["LICHESS_TOKEN={token}", 'curl -H "Authorization: Bearer {token}" https://lichess.org/api/account'],
    counterExamples: ["LICHESS_TOKEN=lip_{base62:12}", "LICHESS_TOKEN=lip_...", "clip_{base62:20}"],
  },
  {
    name: "lichess-oauth-token",
    provider: "Lichess",
    title: "Lichess OAuth access token",
    impact: "Act as the player within the scopes granted to the app.",
    anchor: "start",
    keywords: ["lio_"],
    regex: /(?<secret>lio_[A-Za-z0-9]{32})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      'End it with itself: `curl -X DELETE -H "Authorization: Bearer <token>" https://lichess.org/api/token`.',
      "Or open https://lichess.org/account/security and revoke the app.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://lichess.org/api#tag/OAuth", "https://github.com/lichess-org/lila/tree/master/modules/oauth"],
    token: "lio_{base62:32}",
    examples: ["access_token: {token}", '{"access_token": "{token}"}'],
    counterExamples: ["access_token: lio_{base62:20}", "folio_{base62:32}"],
  },
];
