import type { Pattern } from "../lib/core/pattern.ts";

/** TensorZero gateway keys. */
export const TENSORZERO_PATTERNS: readonly Pattern[] = [
  {
    name: "tensorzero-api-key",
    provider: "TensorZero",
    title: "TensorZero gateway API key",
    impact: "Whoever holds it can call the gateway's models at your expense and read stored inferences.",
    anchor: "start",
    keywords: ["sk-t0-"],
    regex: /(?<secret>sk-t0-[A-Za-z0-9]{12}-[A-Za-z0-9]{48})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Disable it in the TensorZero UI under API Keys, or with `gateway --disable-api-key <public id>`: the 12 characters after `sk-t0-`.",
      "Make a new one with `gateway --create-api-key`.",
    ],
    references: [
      "https://www.tensorzero.com/docs/operations/set-up-auth-for-tensorzero",
      "https://github.com/tensorzero/tensorzero/blob/main/crates/tensorzero-auth/src/key.rs",
    ],
    token: "sk-t0-{base62:12}-{base62:48}",
    examples: ["TENSORZERO_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: ["sk-t0-{base62:12}", "sk-t0-{base62:12}-{base62:30}", "sk-t0-<public_id>-<long_key>"],
  },
];
