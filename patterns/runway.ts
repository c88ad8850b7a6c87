import type { Pattern } from "../lib/core/pattern.ts";

/** Runway API keys. */
export const RUNWAY_PATTERNS: readonly Pattern[] = [
  {
    name: "runway-api-key",
    provider: "Runway",
    title: "Runway API key",
    impact: "Generate video and images at your cost.",
    anchor: "within",
    keywords: ["runway"],
    ignoreCase: true,
    publicPrefix: "key_",
    regex: /(?<![\w-])(?<secret>key_[0-9a-f]{128})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open https://dev.runwayml.com, API Keys, and disable the key: it is the organisation's, so that removing its maker does not end it.",
    ],
    references: ["https://docs.dev.runwayml.com/guides/setup/"],
    token: "key_{hex:128}",
    examples: ["RUNWAYML_API_SECRET={token}", "new RunwayML({ apiKey: '{token}' })"],
    counterExamples: ["RUNWAYML_API_SECRET=key_{hex:64}", "monkey_{hex:128}", "RUNWAYML_API_SECRET=key_..."],
  },
];
