import type { Pattern } from "../lib/core/pattern.ts";
import { bareValue } from "./bare-value.ts";

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
    regex: /(?<secret>sgp_(?:(?:[0-9A-Fa-f]{16}|ws[0-9A-Fa-f]{32}|local)_)?[0-9A-Fa-f]{40})(?![\w-])/,
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
    examples: [
      "SRC_ACCESS_TOKEN={token}",
      "Authorization: token sgp_{hex:40}",
      '"accessToken": "sgp_local_{hex:40}"',
      "SRC_ACCESS_TOKEN=sgp_ws{hex:32}_{hex:40}",
    ],
    counterExamples: ["sgp_{hex:20}", "sgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sgp_{hex:16}_{hex:44}"],
  },
  {
    name: "sourcegraph-access-token-older",
    provider: "Sourcegraph",
    title: "Sourcegraph access token (older form)",
    impact: "Whoever holds it can read all code that its owner can search.",
    anchor: "start",
    keywords: ["sourcegraph", "src_access_token"],
    ignoreCase: true,
    inWord: true,
    regex: bareValue("sourcegraph(?:[_-]?(?:access[_-]?)?token)?|src_access_token", "[0-9a-f]{40}"),
    publicPrefix: "",
    entropy: 3.1,
    formatSource:
      "https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go",
    revoke: [
      "Open the instance's user settings, Access tokens, and delete the token.",
      "Make a new one, which has the prefix `sgp_`, with an expiry date.",
    ],
    references: [
      "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
      "https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go",
    ],
    token: "{hex:40}",
    examples: ["SRC_ACCESS_TOKEN={token}", 'sourcegraph_token: "{token}"'],
    counterExamples: [
      "SRC_ACCESS_TOKEN={hex:20}",
      "SRC_ENDPOINT=https://sourcegraph.example.test",
      "src_commit={hex:40}",
    ],
  },
];
