import type { Pattern } from "../lib/core/pattern.ts";

/** Neptune API tokens: base64 of a JSON object that begins with the API's address. */
export const NEPTUNE_PATTERNS: readonly Pattern[] = [
  {
    name: "neptune-api-token",
    provider: "Neptune",
    title: "Neptune API token",
    impact: "Read and change experiments of every project that the person or service account may use.",
    anchor: "start",
    keywords: ["eyJhcGlfYWRkcmVzcyI6"],
    regex: /(?<secret>eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{60,}={0,2})(?![\w+/=])/,
    entropy: 4.0,
    revoke: [
      "Open the user menu, Edit profile, in Neptune and choose Reset token under Your API token; a service account's is reset in the workspace's settings, Service accounts, Reset Token.",
    ],
    references: ["https://docs.neptune.ai/api_token/", "https://github.com/neptune-ai/neptune-client"],
    token: "eyJhcGlfYWRkcmVzcyI6{base64:120}==",
    examples: ["NEPTUNE_API_TOKEN={token}", 'neptune.init_run(api_token="{token}")'],
    counterExamples: ["NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6...", "NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6{base64:20}"],
  },
];
