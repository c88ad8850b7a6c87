import type { Pattern } from "../lib/core/pattern.ts";

/** Key ids begin with hc, a letter that Honeycomb assigns, and the kind. */
const prefixes = (kind: string): [string, ...string[]] => [
  `hca${kind}`,
  ..."bcdefghijklmnopqrstuvwxyz".split("").map((letter) => `hc${letter}${kind}`),
];

/** Honeycomb. */
export const HONEYCOMB_PATTERNS: readonly Pattern[] = [
  {
    name: "honeycomb-ingest-key",
    provider: "Honeycomb",
    title: "Honeycomb ingest key",
    impact: "Whoever holds it can send events into the environment, and create datasets where it was allowed to.",
    anchor: "start",
    keywords: prefixes("ik_"),
    regex: /(?<secret>hc[a-z]ik_[0-9a-z]{58})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open the API keys of the environment in Honeycomb and delete the ingest key, or disable it until its senders have a new one.",
      "Create a new one for the collectors and applications that used it.",
    ],
    references: [
      "https://docs.honeycomb.io/api/authentication",
      "https://docs.honeycomb.io/configure/environments/manage-api-keys",
    ],
    token: "hcaik_{base36:58}",
    examples: [
      "HONEYCOMB_API_KEY={token}",
      'OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team={token}"',
      "X-Honeycomb-Team: hcxik_{base36:58}",
    ],
    counterExamples: ["hcaik_{base36:26}", "X-Honeycomb-Team: hcaik_...", "hcaik_{base36:64}"],
  },
  {
    name: "honeycomb-management-key",
    provider: "Honeycomb",
    title: "Honeycomb management key with its secret",
    impact: "Whoever holds it can make, change and delete API keys and environments of the team.",
    anchor: "start",
    keywords: prefixes("mk_"),
    regex: /(?<secret>hc[a-z]mk_[0-9a-z]{26}:[0-9a-z]{32})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Account, Team Settings, API Keys, in Honeycomb and delete the management key.",
      "Look through the environments' keys for some that are not yours.",
      "Create a new one with fewer scopes.",
    ],
    references: [
      "https://docs.honeycomb.io/api/authentication",
      "https://docs.honeycomb.io/configure/teams/manage-api-keys",
    ],
    token: "hcamk_{base36:26}:{base36:32}",
    examples: ["Authorization: Bearer {token}", "honeycomb_management: {token}"],
    counterExamples: ["hcamk_{base36:26}", "Authorization: Bearer hcamk_{base36:26}:xxxxxxxxxxxxxxxxxxxx"],
  },
];
