import type { Pattern } from "../lib/core/pattern.ts";

/** Sourcegraph access tokens. */
export const SOURCEGRAPH_PATTERNS: readonly Pattern[] = [
  {
    name: "sourcegraph-access-token",
    provider: "Sourcegraph",
    title: "Sourcegraph access token",
    impact:
      "Whoever holds it can search and read all code that its owner may read on the instance; with sudo scope, as any user.",
    anchor: "start",
    keywords: ["sgp_"],
    regex: /(?<secret>sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40})(?![\w-])/,
    entropy: 3.28,
    revoke: [
      "Delete it under Settings, Access tokens, of the instance; a site admin finds any token by its value under Site admin, Access tokens.",
      "Make a new one and run `src login`.",
    ],
    references: [
      "https://sourcegraph.com/docs/cli/how-tos/revoking-an-access-token",
      "https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go",
    ],
    token: "sgp_{hex:16}_{hex:40}",
    examples: ["SRC_ACCESS_TOKEN={token}", "Authorization: token sgp_{hex:40}", '"accessToken": "sgp_local_{hex:40}"'],
    counterExamples: ["sgp_{hex:20}", "sgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sgp_{hex:16}_{hex:44}"],
  },
];
