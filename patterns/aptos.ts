import type { Pattern } from "../lib/core/pattern.ts";

/** Aptos Labs (Geomi) keys. */
export const APTOS_PATTERNS: readonly Pattern[] = [
  {
    name: "aptos-labs-api-key",
    provider: "Aptos Labs",
    title: "Aptos Labs API key",
    impact:
      "Call Aptos nodes and indexers in the project's name, and spend its gas station's funds if the key is one of those.",
    anchor: "start",
    keywords: ["aptoslabs_"],
    regex: /(?<secret>aptoslabs_[1-9A-HJ-NP-Za-km-z]{10,12}_[1-9A-HJ-NP-Za-km-z]{30,36})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open the project at https://geomi.dev, its API resource, and delete the key.",
      "Make a new server key, or a client key with allowed origins for browsers.",
    ],
    references: ["https://geomi.dev/docs/api-keys", "https://aptos.dev/build/apis"],
    token: "aptoslabs_{base58:11}_{base58:33}",
    examples: ["APTOS_API_KEY={token}", 'auth_token: "{token}"'],
    counterExamples: ["APTOS_API_KEY=aptoslabs_xxxxx", "aptoslabs_{base58:11}", "aptoslabs_default"],
  },
];
