import type { Pattern } from "../lib/core/pattern.ts";

/** Alchemy keys: with a prefix, or as the last part of a node's address. */
export const ALCHEMY_PATTERNS: readonly Pattern[] = [
  {
    name: "alchemy-api-key",
    provider: "Alchemy",
    title: "Alchemy API key",
    impact: "Call the chains' nodes and Alchemy's APIs at the app's cost, up to its limits.",
    anchor: "start",
    keywords: ["alcht_"],
    regex: /(?<secret>alcht_[A-Za-z0-9]{30})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "As an admin of the team open the app at https://dashboard.alchemy.com/apps, App Settings, and choose Rotate API key; the old key ends within 2 minutes.",
      "Change the clients to the new key.",
      "Add an allowlist of domains, addresses or contracts to the app.",
    ],
    references: [
      "https://www.alchemy.com/docs/how-to-create-access-tokens",
      "https://www.alchemy.com/docs/create-an-api-key",
      "https://www.alchemy.com/docs/how-to-rotate-api-keys",
    ],
    token: "alcht_{base62:30}",
    examples: ["ALCHEMY_API_KEY={token}", "https://eth-mainnet.g.alchemy.com/v2/{token}"],
    counterExamples: ["alcht_{base62:12}", "ALCHEMY_API_KEY=alcht_...", "walcht_{base62:30}"],
  },
  {
    name: "alchemy-node-url-key",
    family: "alchemy-api-key",
    provider: "Alchemy",
    title: "Alchemy API key in a node's address",
    impact: "Call the chain's node at the app's cost, up to its limits.",
    anchor: "start",
    inWord: true,
    keywords: [".g.alchemy.com/"],
    regex: /\.g\.alchemy\.com\/(?:nft\/)?v[23]\/(?<secret>(?!alcht_)[A-Za-z0-9_-]{32})(?![\w-])/,
    publicPrefix: "",
    entropy: 3.9,
    revoke: [
      "As an admin of the team open the app at https://dashboard.alchemy.com/apps, App Settings, and choose Rotate API key; the old key ends within 2 minutes.",
      "Change the clients to the new key.",
      "Add an allowlist of domains, addresses or contracts to the app.",
    ],
    references: ["https://www.alchemy.com/docs/create-an-api-key"],
    formatSource: "https://github.com/ethers-io/ethers.js/blob/main/src.ts/providers/provider-alchemy.ts",
    token: "{base64url:31}a",
    examples: [
      "RPC_URL=https://eth-mainnet.g.alchemy.com/v2/{token}",
      'url: "wss://polygon-mainnet.g.alchemy.com/v2/{token}"',
    ],
    counterExamples: [
      "https://eth-mainnet.g.alchemy.com/v2/demo",
      "https://eth-mainnet.g.alchemy.com/v2/${ALCHEMY_API_KEY}",
      "https://example.com/v2/{token}",
    ],
  },
];
