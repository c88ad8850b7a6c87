import type { Pattern } from "../lib/core/pattern.ts";

/** Checkly keys. */
export const CHECKLY_PATTERNS: readonly Pattern[] = [
  {
    name: "checkly-api-key",
    provider: "Checkly",
    title: "Checkly API key",
    impact: "Read and change checks, alert channels and environment variables of the account, and deploy check code.",
    anchor: "within",
    keywords: ["checkly"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>(?:cu|sv)_[0-9a-f]{32})(?![\w-])/,
    publicPrefix: "cu_",
    entropy: 3.1,
    revoke: [
      "Choose Delete beside the key at https://app.checklyhq.com/settings/user/api-keys, which only its user can; a service key is deleted by an admin or owner at https://app.checklyhq.com/settings/account/api-keys.",
      "Make a new one and set CHECKLY_API_KEY in the CI system.",
    ],
    references: ["https://www.checklyhq.com/docs/admin/creating-api-key/"],
    token: "cu_{hex:32}",
    examples: ["CHECKLY_API_KEY={token}", '# Checkly\napi_key = "sv_{hex:32}"'],
    counterExamples: ["CHECKLY_API_KEY=cu_xxx", "cu_{hex:12}", "gpu_{hex:32}"],
  },
];
