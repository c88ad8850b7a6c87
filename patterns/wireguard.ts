import type { Pattern } from "../lib/core/pattern.ts";

/** WireGuard private and preshared keys. */
export const WIREGUARD_PATTERNS: readonly Pattern[] = [
  {
    name: "wireguard-key",
    provider: "WireGuard",
    title: "WireGuard private or preshared key",
    impact: "Join the network as the peer it belongs to, or read its traffic.",
    anchor: "start",
    keywords: ["privatekey", "private_key", "private-key", "presharedkey", "preshared_key", "preshared-key"],
    ignoreCase: true,
    inWord: true,
    crosses: 32,
    regex: /(?:private|preshared)[_-]?key["'`]?\s{0,8}[:=]\s{0,8}["'`]?(?<secret>[A-Za-z0-9+/]{43}=)(?![\w+/=-])/i,
    proof: "wireguard",
    entropy: 4.2,
    revoke: [
      "Make a new key (`wg genkey`), set it on this peer, and put its public key in place of the old one on every other peer.",
      "For a preshared key: make a new one (`wg genpsk`) and set it on both peers.",
    ],
    references: ["https://www.wireguard.com/quickstart/", "https://man7.org/linux/man-pages/man8/wg.8.html"],
    token: "{base62:32}",
    examples: ["[Interface]\nPrivateKey = {token}\n", "[Peer]\nPresharedKey={token}\n", '{"privateKey": "{token}"}'],
    counterExamples: ["PublicKey = {base64:42}A=", "PrivateKey = {base64:30}=", "PrivateKey = {base64:44}{base64:20}"],
  },
];
