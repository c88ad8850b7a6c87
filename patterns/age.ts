import type { Pattern } from "../lib/core/pattern.ts";

/** age, as SOPS and others use it too. */
export const AGE_PATTERNS: readonly Pattern[] = [
  {
    name: "age-secret-key",
    provider: "age",
    title: "age secret key",
    impact: "Whoever holds it can decrypt every file that was encrypted to its public key.",
    anchor: "start",
    keywords: ["AGE-SECRET-KEY-"],
    regex: /(?<secret>AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{50,})(?![A-Za-z0-9_])/,
    proof: "age-bech32",
    entropy: 3.8,
    revoke: [
      "Make a new key (`age-keygen`, with `-pq` for a post-quantum one) and encrypt the files to it; with SOPS run `sops updatekeys`.",
      "Take the old public key out of `.sops.yaml` and recipient lists.",
      "Change every secret in files that the old key could open: copies in the history stay readable.",
    ],
    references: ["https://github.com/FiloSottile/age", "https://github.com/C2SP/C2SP/blob/main/age.md"],
    token: "AGE-SECRET-KEY-1{BECH32:52}",
    examples: ["# created: 2030-01-01\n{token}\n", "SOPS_AGE_KEY={token}"],
    counterExamples: ["AGE-SECRET-KEY-1{BECH32:58}", "AGE-SECRET-KEY-1...", "AGE-SECRET-KEY-1{BECH32:20}"],
  },
];
