import type { Pattern } from "../lib/core/pattern.ts";

/** Chainstack keys, the last part of a node's address. */
export const CHAINSTACK_PATTERNS: readonly Pattern[] = [
  {
    name: "chainstack-node-key",
    provider: "Chainstack",
    title: "Chainstack key in a node's address",
    impact: "Call the node at the project's cost.",
    anchor: "start",
    inWord: true,
    keywords: [".core.chainstack.com/", ".p2pify.com/"],
    regex: /\.(?:core\.chainstack|p2pify)\.com\/(?:ws\/)?(?<secret>[0-9a-f]{32})(?![\w-])/,
    publicPrefix: "",
    entropy: 3.1,
    revoke: [
      "Rotate the node's key in https://console.chainstack.com, or delete the node (project, network, the node, Edit, Delete) and deploy another.",
      "Restrict a Global Node with access rules for IP addresses and origins.",
    ],
    references: [
      "https://docs.chainstack.com/docs/authentication-methods-for-different-scenarios",
      "https://docs.chainstack.com/docs/manage-your-node",
    ],
    formatSource: "https://docs.chainstack.com/docs/authentication-methods-for-different-scenarios",
    token: "{hex:32}",
    examples: ["https://solana-mainnet.core.chainstack.com/{token}", 'RPC="https://nd-123-456-789.p2pify.com/{token}"'],
    counterExamples: [
      "https://solana-mainnet.core.chainstack.com/YOUR_API_KEY",
      "https://solana-mainnet.core.chainstack.com/{hex:12}",
      "https://docs.chainstack.com/{hex:32}",
    ],
  },
];
