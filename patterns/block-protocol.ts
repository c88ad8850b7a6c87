import type { Pattern } from "../lib/core/pattern.ts";

/** Block Protocol keys: a prefix, random hex digits and a UUID. */
export const BLOCK_PROTOCOL_PATTERNS: readonly Pattern[] = [
  {
    name: "block-protocol-api-key",
    provider: "Block Protocol",
    title: "Block Protocol API key",
    impact: "Publish new versions of its owner's blocks on the Hub and use external services in the owner's name.",
    anchor: "start",
    keywords: ["b10ck5."],
    regex: /(?<secret>b10ck5\.[0-9a-f]{32}\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      "Open Account, API Keys (https://blockprotocol.org/account/api) and revoke the key.",
      "Look at your published blocks for versions that are not yours.",
    ],
    references: [
      "https://blockprotocol.org/docs/hub/api",
      "https://github.com/blockprotocol/blockprotocol/blob/main/packages/blockprotocol/cli/commands/publish/find-api-key.js",
    ],
    token: "b10ck5.{hex:32}.{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["BLOCK_PROTOCOL_API_KEY={token}", '"x-api-key": "{token}"'],
    counterExamples: [
      "api-key=b10ck5.00000000000000000000000000000000.00000000-0000-0000-0000-000000000000",
      "b10ck5.{hex:32}",
      "BLOCK_PROTOCOL_API_KEY=b10ck5...",
    ],
  },
];
