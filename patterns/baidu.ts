import type { Pattern } from "../lib/core/pattern.ts";

/** Baidu AI Cloud keys. */
export const BAIDU_PATTERNS: readonly Pattern[] = [
  {
    name: "baidu-cloud-api-key",
    provider: "Baidu",
    title: "Baidu AI Cloud (Qianfan) API key",
    impact: "Call the account's models and applications at its cost, as far as the key's permissions go.",
    anchor: "start",
    keywords: ["bce-v3/ALTAK"],
    regex: /(?<secret>bce-v3\/ALTAK(?:SP)?-[A-Za-z0-9]{20,24}\/[0-9a-f]{40})(?![\w/-])/,
    publicPrefix: "bce-v3/ALTAK",
    entropy: 4.0,
    revoke: [
      "Sign in to Qianfan, open System management, API Key (https://console.bce.baidu.com/qianfan/ais/console/apiKey), and delete the key; calls with it are refused from then on.",
      "Make a new key with custom permissions for the applications that need it.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://cloud.baidu.com/doc/qianfan/s/wmh8l6tnf", "https://cloud.baidu.com/doc/qianfan/s/Kmh4sutww"],
    token: "bce-v3/ALTAK-{base62:21}/{hex:40}",
    examples: ["QIANFAN_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: ["Authorization: Bearer bce-v3/ALTAK-xxxxx/xxxxxx", "bce-v3/ALTAK-{base62:21}/{hex:20}"],
  },
];
