import type { Pattern } from "../lib/core/pattern.ts";

/** WarpStream keys. */
export const WARPSTREAM_PATTERNS: readonly Pattern[] = [
  {
    name: "warpstream-api-key",
    provider: "WarpStream",
    title: "WarpStream agent or application key",
    impact: "Whoever holds it can join agents to the virtual cluster, or manage the account's clusters.",
    anchor: "start",
    keywords: ["aks_"],
    regex: /(?<secret>aks_[0-9a-f]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open https://console.warpstream.com/api_keys and delete the key (`POST /api/v1/delete_api_key`).",
      "Make a new one and restart the agents with it.",
    ],
    references: [
      "https://docs.warpstream.com/warpstream/reference/api-reference/api-keys",
      "https://github.com/warpstreamlabs/terraform-provider-warpstream/blob/main/scripts/secret_scan/main.go",
    ],
    token: "aks_{hex:64}",
    examples: ["WARPSTREAM_API_KEY={token}", "warpstream agent -agentKey {token}"],
    counterExamples: ["aks_xxx", "aks_{hex:12}", "aks_{base62:40}z", "aks_app_readonly"],
  },
];
