import type { Pattern } from "../lib/core/pattern.ts";

/** Nx Cloud access tokens: base64 of an id and the kind of access. Read-only ones are made to be shared. */
export const NX_PATTERNS: readonly Pattern[] = [
  {
    name: "nx-cloud-access-token",
    provider: "Nx Cloud",
    title: "Nx Cloud read-write access token",
    impact: "Write into the remote cache, so that later builds take what it holds.",
    anchor: "within",
    keywords: ["fHJlYWQtd3JpdGU="],
    reach: [64, 24],
    regex: /(?<![\w+/])(?<secret>[A-Za-z0-9+/]{48}fHJlYWQtd3JpdGU=)(?![\w=])/,
    entropy: 4.0,
    revoke: [
      "Open the workspace's settings in Nx Cloud, Access Control, and delete the token.",
      "Reset the remote cache if somebody else may have written into it.",
    ],
    references: ["https://nx.dev/ci/recipes/security/access-tokens", "https://github.com/nrwl/nx-recipes"],
    token: "{base64:48}fHJlYWQtd3JpdGU=",
    examples: ["NX_CLOUD_ACCESS_TOKEN={token}", '{"nxCloudAccessToken": "{token}"}'],
    counterExamples: [
      "NX_CLOUD_ACCESS_TOKEN={base64:48}fHJlYWQtb25seQ==",
      "NX_CLOUD_ACCESS_TOKEN={base64:20}fHJlYWQtd3JpdGU=",
    ],
  },
];
