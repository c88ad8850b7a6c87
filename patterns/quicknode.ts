import type { Pattern } from "../lib/core/pattern.ts";

/** QuickNode API keys. */
export const QUICKNODE_PATTERNS: readonly Pattern[] = [
  {
    name: "quicknode-api-key",
    provider: "QuickNode",
    title: "QuickNode API key",
    impact: "Manage the account's endpoints, streams and functions, within the key's permissions.",
    anchor: "within",
    keywords: ["quicknode"],
    ignoreCase: true,
    publicPrefix: "QN_",
    regex: /(?<![\w-])(?<secret>QN_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: ["Open https://dashboard.quicknode.com/api-keys and delete the key."],
    references: ["https://www.quicknode.com/docs/console-api/getting-started"],
    token: "QN_{hex:32}",
    examples: ["QUICKNODE_API_KEY={token}", "curl -H 'x-api-key: {token}' https://api.quicknode.com/v0/endpoints"],
    counterExamples: ["QUICKNODE_API_KEY=QN_{hex:16}", "QUICKNODE_API_KEY=QN_xxxxxxxxxx"],
  },
];
