import type { Pattern } from "../lib/core/pattern.ts";

/** NetBird personal access tokens, with a CRC at the end. */
export const NETBIRD_PATTERNS: readonly Pattern[] = [
  {
    name: "netbird-personal-access-token",
    provider: "NetBird",
    title: "NetBird personal access token",
    impact: "Manage peers, groups, setup keys and access rules of the network as its owner.",
    anchor: "start",
    keywords: ["nbp_"],
    regex: /(?<secret>nbp_[A-Za-z0-9]{36})(?![\w-])/,
    proof: "body-checksum",
    entropy: 4.1,
    revoke: [
      "Open Team, Users, in https://app.netbird.io, the user, Access Tokens, and delete the token; a service user's stands under Service Users.",
      "Or over the API: `DELETE https://api.netbird.io/api/users/<user id>/tokens/<token id>`.",
      "Look at the peers and setup keys for ones that are not yours.",
    ],
    references: [
      "https://docs.netbird.io/how-to/access-netbird-public-api",
      "https://github.com/netbirdio/netbird/blob/main/management/server/types/personal_access_token.go",
    ],
    token: "nbp_{base62:30}",
    examples: ["NB_PAT={token}", 'curl -H "Authorization: Token {token}" https://api.netbird.io/api/peers'],
    counterExamples: ["NB_PAT=nbp_{base62:20}", "NB_PAT=nbp_...", "thumbp_{base62:36}"],
  },
];
