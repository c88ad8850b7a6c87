import type { Pattern } from "../lib/core/pattern.ts";

/** Nostr private keys in bech32. */
export const NOSTR_PATTERNS: readonly Pattern[] = [
  {
    name: "nostr-private-key",
    provider: "Nostr",
    title: "Nostr private key",
    impact: "Post, read encrypted messages and move zapped funds in its owner's name; a Nostr key cannot be replaced.",
    anchor: "start",
    keywords: ["nsec1"],
    regex: /(?<secret>nsec1[02-9ac-hj-np-z]{58})(?![\w-])/,
    proof: "nostr-bech32",
    entropy: 4.0,
    revoke: [
      "Make a new key and announce it to your followers from both accounts: the old key cannot be revoked.",
      "Move funds that the old key controls.",
    ],
    references: ["https://github.com/nostr-protocol/nips/blob/master/19.md"],
    token: "nsec1{BECH32:52}",
    examples: ["NOSTR_PRIVATE_KEY={token}", '{"nsec": "{token}"}'],
    counterExamples: ["npub1x", "NOSTR_PRIVATE_KEY=nsec1...", "NOSTR_PRIVATE_KEY=nsec1{base36:30}"],
  },
];
