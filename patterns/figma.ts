import type { Pattern } from "../lib/core/pattern.ts";

/** Figma tokens. */
export const FIGMA_PATTERNS: readonly Pattern[] = [
  {
    name: "figma-token",
    provider: "Figma",
    title: "Figma personal access token",
    impact: "Read and comment on the files of the person who made it.",
    anchor: "start",
    keywords: ["figd_"],
    regex: /(?<secret>figd_[\w-]{38,})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Settings, Security, in Figma and revoke the token.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://developers.figma.com/docs/rest-api/personal-access-tokens/"],
    token: "figd_{base64url:40}",
    examples: ["FIGMA_TOKEN={token}", '{"figma_token": "{token}"}'],
    counterExamples: ["FIGMA_TOKEN=figd_{base62:20}", "FIGMA_TOKEN=figd_..."],
  },
];
