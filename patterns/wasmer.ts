import type { Pattern } from "../lib/core/pattern.ts";

/** Wasmer registry tokens. */
export const WASMER_PATTERNS: readonly Pattern[] = [
  {
    name: "wasmer-token",
    provider: "Wasmer",
    title: "Wasmer access token",
    impact: "Whoever holds it can publish packages and deploy apps as its owner.",
    anchor: "start",
    keywords: ["wap_"],
    regex: /(?<secret>wap_[0-9a-f]{64})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Run `wasmer logout --revoke-token` where the token is logged in, or revoke it at https://wasmer.io/settings/access-tokens.",
      "Look at your packages for versions that are not yours.",
      "Make a new one and run `wasmer login`.",
    ],
    references: [
      "https://docs.wasmer.io/registry/cli",
      "https://github.com/wasmerio/docs.wasmer.io/blob/main/content/registry/cli.mdx",
    ],
    token: "wap_{hex:64}",
    examples: ["WASMER_TOKEN={token}", "wasmer deploy --token {token}"],
    counterExamples: ["wap_{hex:20}", "wap_{hex:70}", "swap_{hex:64}"],
  },
];
