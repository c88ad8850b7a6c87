import type { Pattern } from "../lib/core/pattern.ts";

/** Hack Club AI. */
export const HACK_CLUB_PATTERNS: readonly Pattern[] = [
  {
    name: "hack-club-ai-key",
    provider: "Hack Club",
    title: "Hack Club AI API key",
    impact: "Whoever holds it can run models through Hack Club's proxy as its owner.",
    anchor: "start",
    keywords: ["sk-hc-v1-"],
    regex: /(?<secret>sk-hc-v1-[0-9a-f]{64})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open https://ai.hackclub.com/keys and revoke the key.",
      "Create a new one there for the projects that used it.",
    ],
    references: ["https://docs.ai.hackclub.com/"],
    token: "sk-hc-v1-{hex:64}",
    examples: ["HACKCLUB_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: [
      "sk-hc-v1-{hex:32}",
      "HACKCLUB_API_KEY=sk-hc-v1-your-hackclub-key",
      "HACKCLUB_API_KEY=sk-hc-v1-...",
    ],
  },
];
