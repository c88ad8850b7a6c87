import type { Pattern } from "../lib/core/pattern.ts";

/** Fly.io tokens. */
export const FLY_PATTERNS: readonly Pattern[] = [
  {
    name: "fly-token",
    provider: "Fly.io",
    title: "Fly.io token",
    impact: "Deploy and manage apps and machines, as far as the token's caveats allow.",
    anchor: "start",
    keywords: ["fm2_", "fm1r_", "fm1a_", "fo1_"],
    regex:
      /(?<secret>(?:fm2_|fm1[ar]_)[A-Za-z0-9+/]{60,}={0,2}(?:,(?:fm2_|fm1[ar]_|fo1_)[A-Za-z0-9+/_-]{20,}={0,2}){0,8}|fo1_[\w-]{40,})(?![\w+/=-])/,
    proof: "fly",
    entropy: 4.0,
    revoke: [
      "Run `fly tokens list` (`--scope org` for an organisation's) and `fly tokens revoke <id>`, or use the Tokens page of the app or organisation in the dashboard.",
      "For your own sign-in run `fly auth logout` and open https://fly.io/user/personal_access_tokens.",
    ],
    references: ["https://fly.io/docs/security/tokens/", "https://github.com/superfly/macaroon"],
    token: "fm2_{base62:64}",
    examples: [
      "FLY_API_TOKEN={token}",
      '{"fly_api_token": "{token}"}',
      'FLY_API_TOKEN="FlyV1 {token}"',
      "FLY_API_TOKEN=fo1_{base64url:43}",
    ],
    counterExamples: ["FLY_API_TOKEN=fm2_{base62:20}", "FLY_API_TOKEN=FlyV1 fm2_..."],
  },
];
