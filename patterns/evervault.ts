import type { Pattern } from "../lib/core/pattern.ts";

/** Evervault. */
export const EVERVAULT_PATTERNS: readonly Pattern[] = [
  {
    name: "evervault-api-key",
    provider: "Evervault",
    title: "Evervault API key",
    impact: "Whoever holds it can encrypt and, where scoped so, decrypt the app's data and run its functions.",
    anchor: "start",
    keywords: ["ev:key:1:"],
    regex: /(?<secret>ev:key:1:[A-Za-z0-9+/]{56,66}:[A-Za-z0-9+/]{6}:[A-Za-z0-9+/]{6})(?![\w+/=-])/,
    entropy: 4.2,
    revoke: [
      "Open the app settings in the Evervault dashboard (https://app.evervault.com), API Keys, and revoke the key.",
      "Create one with only the actions that the service needs.",
    ],
    references: ["https://docs.evervault.com/developers/api-keys", "https://github.com/evervault/evervault-node"],
    token: "ev:key:1:{base62:64}:{base64:6}:{base64:6}",
    examples: ["EVERVAULT_API_KEY={token}", 'new Evervault("app_{hex:12}", "{token}")'],
    counterExamples: [
      "ev:key:1:{base62:49}",
      "ev:key:1:{base62:20}:{base64:6}:{base64:6}",
      "EVERVAULT_API_KEY=ev:key:1:...",
    ],
  },
];
