import type { Pattern } from "../lib/core/pattern.ts";

/** Coze tokens. */
export const COZE_PATTERNS: readonly Pattern[] = [
  {
    name: "coze-access-token",
    provider: "Coze",
    title: "Coze personal access token",
    impact: "Run the bots and workflows of its spaces and change their knowledge, within its permissions.",
    anchor: "within",
    keywords: ["coze"],
    ignoreCase: true,
    publicPrefix: "pat_",
    regex: /(?<![\w-])(?<secret>pat_(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64})(?![\w-])/,
    entropy: 4.7,
    revoke: [
      "Open https://www.coze.com/open/oauth/pats (https://www.coze.cn/open/oauth/pats in China) and delete the token.",
      "Make a new one with few permissions and a short life.",
    ],
    references: ["https://www.coze.com/open/docs/developer_guides/pat"],
    token: "pat_4{base62:63}",
    examples: ["COZE_API_TOKEN={token}", "# Coze\nAuthorization: Bearer {token}"],
    counterExamples: ["COZE_API_TOKEN=pat_****", "pat_{base62:20}", "spat_{base62:64}"],
  },
];
