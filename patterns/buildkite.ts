import type { Pattern } from "../lib/core/pattern.ts";

/** Buildkite tokens. */
export const BUILDKITE_PATTERNS: readonly Pattern[] = [
  {
    name: "buildkite-user-token",
    provider: "Buildkite",
    title: "Buildkite API access token",
    impact: "Read and start builds, within the scopes of the token.",
    anchor: "start",
    keywords: ["bkua_"],
    regex: /(?<secret>bkua_(?:[A-Za-z0-9_-]{2,24}\.)?[a-z0-9]{40,53})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Its owner deletes it under Personal settings, API access tokens (https://buildkite.com/user/api-access-tokens).",
      "An administrator finds it by its value on the organisation's API Access Audit page and chooses Remove Organization from Token: its owner cannot add the organisation again.",
      "The audit page also shows its last request and address.",
    ],
    references: [
      "https://buildkite.com/docs/apis/managing-api-tokens",
      "https://buildkite.com/docs/platform/security/tokens",
    ],
    token: "bkua_MTA.{hex:40}",
    examples: [
      "BUILDKITE_API_TOKEN={token}",
      '{"buildkite_api_token": "{token}"}',
      "BUILDKITE_API_TOKEN=bkua_{hex:40}",
    ],
    counterExamples: ["BUILDKITE_API_TOKEN=bkua_MTA.{hex:20}", "BUILDKITE_API_TOKEN=bkua_..."],
  },
  {
    name: "buildkite-agent-token",
    provider: "Buildkite",
    title: "Buildkite agent, cluster, package or portal token",
    impact: "Take jobs as an agent and read what they are given, or read packages.",
    anchor: "start",
    keywords: ["bkaa_", "bkaj_", "bkar_", "bkct_", "bkpt_", "bkpat_", "bkps_"],
    regex: /(?<secret>bk(?:aa|aj|ar|ct|pt|pat|ps)_(?:[\w-]{2,1000}\.){0,2}[\w-]{40,})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      "Open Agents, the cluster, Agent Tokens, the token, and choose Revoke; a registry's or portal's token ends under its own settings.",
      "Stop agents that are not yours: those already connected with it stay connected.",
    ],
    references: ["https://buildkite.com/docs/platform/security/tokens"],
    token: "bkct_MTI.{base58:77}",
    examples: [
      "BUILDKITE_AGENT_TOKEN={token}",
      '{"buildkite_agent_token": "{token}"}',
      "token: bkpt_eyJ{base64url:160}--{hex:40}",
      "token: bkpat_MTQ_{hex:40}",
      "secret: bkps_Mw_{hex:60}",
    ],
    counterExamples: ["BUILDKITE_AGENT_TOKEN=bkct_{base62:20}", "BUILDKITE_AGENT_TOKEN=bkct_..."],
  },
];
