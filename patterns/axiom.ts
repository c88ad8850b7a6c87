import type { Pattern } from "../lib/core/pattern.ts";

/** Axiom tokens. */
export const AXIOM_PATTERNS: readonly Pattern[] = [
  {
    name: "axiom-api-token",
    provider: "Axiom",
    title: "Axiom API token",
    impact: "Send events into the datasets it covers, or query and manage them if it is an advanced token.",
    anchor: "start",
    keywords: ["xaat-"],
    regex: /(?<secret>xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "In Axiom open Settings, API tokens, choose the token and Regenerate token, or hold the pointer over it and Delete.",
      "Read the audit log for what it did.",
    ],
    references: ["https://axiom.co/docs/reference/tokens"],
    token: "xaat-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["AXIOM_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["AXIOM_TOKEN=xaat-your-token", "xaat-{hex:8}-{hex:4}"],
  },
  {
    name: "axiom-personal-access-token",
    provider: "Axiom",
    title: "Axiom personal access token",
    impact: "Do everything that its owner can do in Axiom, in every organisation of the owner.",
    anchor: "start",
    keywords: ["xapt-"],
    regex: /(?<secret>xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "In Axiom open Settings, Profile, Personal tokens, and delete the token.",
      "Use an API token with few capabilities instead.",
    ],
    references: [
      "https://axiom.co/docs/reference/tokens#personal-access-tokens-pat",
      "https://github.com/axiomhq/axiom-go/blob/main/internal/config/token.go",
    ],
    token: "xapt-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["AXIOM_TOKEN={token}", '"token": "{token}"'],
    counterExamples: ["AXIOM_TOKEN=xapt-...", "xapt-{hex:8}-{hex:4}"],
  },
];
