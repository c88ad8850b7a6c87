import type { Pattern } from "../lib/core/pattern.ts";

/** Resend API keys. */
export const RESEND_PATTERNS: readonly Pattern[] = [
  {
    name: "resend-api-key",
    provider: "Resend",
    title: "Resend API key",
    impact: "Send mail from your domains; with full access, also manage domains, contacts and keys.",
    anchor: "start",
    keywords: ["re_"],
    regex: /(?<secret>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open https://resend.com/api-keys and delete the key, or call `DELETE https://api.resend.com/api-keys/<id>`.",
      "Check the emails page for mail that is not yours.",
    ],
    references: ["https://resend.com/docs/dashboard/api-keys/introduction", "https://github.com/resend/resend-node"],
    token: "re_{base62:8}_{base62:24}",
    examples: ["RESEND_API_KEY={token}", "new Resend('{token}')"],
    counterExamples: [
      "RESEND_API_KEY=re_123456789",
      "RESEND_API_KEY=re_{base62:8}_{base62:12}",
      "are_{base62:8}_{base62:24}",
    ],
  },
];
