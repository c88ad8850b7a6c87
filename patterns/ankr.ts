import type { Pattern } from "../lib/core/pattern.ts";

/** Ankr keys, the last part of a node's address. */
export const ANKR_PATTERNS: readonly Pattern[] = [
  {
    name: "ankr-rpc-key",
    provider: "Ankr",
    title: "Ankr RPC key in a node's address",
    impact: "Call the chains' nodes at the project's cost.",
    anchor: "start",
    inWord: true,
    keywords: ["rpc.ankr.com/"],
    regex: /rpc\.ankr\.com\/(?:[a-z0-9_-]{2,32}\/){1,3}(?<secret>[0-9a-f]{64})(?![\w-])/,
    publicPrefix: "",
    entropy: 3.5,
    revoke: [
      "Freeze the project at https://www.ankr.com/rpc/projects: its endpoints, which carry its token, stop.",
      "Make a new project, which has a token of its own, with a whitelist of domains, addresses or contracts, and change the clients to it.",
    ],
    references: ["https://www.ankr.com/docs/rpc-service/getting-started/projects/"],
    formatSource: "https://github.com/ethers-io/ethers.js/blob/main/src.ts/providers/provider-ankr.ts",
    token: "{hex:64}",
    examples: ["RPC_URL=https://rpc.ankr.com/eth/{token}", 'url: "https://rpc.ankr.com/premium-http/bsc/{token}"'],
    counterExamples: [
      "https://rpc.ankr.com/eth",
      "https://rpc.ankr.com/eth/${ANKR_API_KEY}",
      "https://rpc.ankr.com/eth/{hex:20}",
    ],
  },
];
