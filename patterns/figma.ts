import type { Pattern } from "../lib/core/pattern.ts";

/** Figma tokens. */
export const FIGMA_PATTERNS: readonly Pattern[] = [
  {
    name: "figma-token",
    provider: "Figma",
    title: "Figma access token (personal, OAuth)",
    impact: "Read and comment on the files of the person whose it is.",
    anchor: "start",
    keywords: ["figd_", "figu_", "figur_"],
    regex: /(?<secret>fig(?:d|u|ur)_[\w-]{38,})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Settings, Security, in Figma and revoke the token; for one of an app (`figu_`, `figur_`) disconnect the app there.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://developers.figma.com/docs/rest-api/personal-access-tokens/"],
    token: "figd_{base64url:40}",
    examples: ["FIGMA_TOKEN={token}", '{"figma_token": "{token}"}', "accessToken: figu_{base64url:40}"],
    counterExamples: ["FIGMA_TOKEN=figd_{base62:20}", "FIGMA_TOKEN=figd_..."],
  },
];
