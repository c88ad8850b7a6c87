import type { Pattern } from "../lib/core/pattern.ts";

/** Apollo GraphOS keys. */
export const APOLLO_GRAPHQL_PATTERNS: readonly Pattern[] = [
  {
    name: "apollo-graph-api-key",
    provider: "Apollo GraphQL",
    title: "Apollo GraphOS graph API key",
    impact: "Publish schemas and read usage of the graph, and run routers with its configuration.",
    anchor: "start",
    keywords: ["service:"],
    regex: /(?<secret>service:[A-Za-z][\w-]{0,63}:[A-Za-z0-9_-]{21}[AQgw])(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the graph in https://studio.apollographql.com, Settings, API Keys, choose Create New Key, and delete the leaked one; a Graph Admin or Org Admin can.",
      "Look at the graph's schema history for publications that are not yours.",
    ],
    references: ["https://www.apollographql.com/docs/graphos/platform/access-management/api-keys/graph-api-keys"],
    token: "service:{lower:9}:{base64url:21}g",
    examples: [
      "APOLLO_KEY={token}",
      "APOLLO_KEY=service:shop-{base36:6}:{base64url:21}g rover subgraph publish shop@main",
    ],
    counterExamples: ["APOLLO_KEY=service:your-graph-name:your-api-key", "service:postgres:16", "service:web:{hex:12}"],
  },
  {
    name: "apollo-user-api-key",
    provider: "Apollo GraphQL",
    title: "Apollo GraphOS personal API key",
    impact: "Act as its owner in every graph of the organisations that the owner belongs to.",
    anchor: "start",
    keywords: ["user:gh.", "user:fh.", "user:gg."],
    regex: /(?<secret>user:[a-z]{2}\.[\w.-]{1,64}:[A-Za-z0-9_-]{21}[AQgw])(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://studio.apollographql.com/user-settings, Personal API Key, and delete the key.",
      "Make a new one per machine, and graph keys for anything that is not your own machine.",
    ],
    references: ["https://www.apollographql.com/docs/graphos/platform/access-management/api-keys/personal-api-keys"],
    token: "user:gh.{lower:8}:{base64url:21}g",
    examples: ["APOLLO_KEY={token}", "apollo-key: {token}"],
    counterExamples: ["APOLLO_KEY=user:gh.octocat:{base62:8}", "APOLLO_KEY=user:<hash>:<hash>"],
  },
];
