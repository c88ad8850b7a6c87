import type { Pattern } from "../lib/core/pattern.ts";

/** Tigris access keys; the id (`tid_`) is public. */
export const TIGRIS_PATTERNS: readonly Pattern[] = [
  {
    name: "tigris-secret-access-key",
    provider: "Tigris",
    title: "Tigris secret access key",
    impact: "Whoever holds it, with the key's id, can read and change the objects of the buckets it covers.",
    anchor: "start",
    keywords: ["tsec_"],
    regex: /(?<secret>tsec_[A-Za-z0-9_+-]{40,})(?![\w+-])/,
    entropy: 4.2,
    revoke: [
      "Run `tigris access-keys delete <tid>`, or delete it at https://console.storage.dev under Access Keys: it ends at once.",
      "Or keep its id and end the old secret: `tigris access-keys rotate <tid>`.",
      "Make a new key and assign it to its buckets with the least role.",
    ],
    references: [
      "https://www.tigrisdata.com/docs/iam/manage-access-key/",
      "https://www.tigrisdata.com/docs/ai-agents/skills/tigris-security-access-control.md",
    ],
    token: "tsec_{base62:70}",
    examples: [
      "AWS_SECRET_ACCESS_KEY={token}",
      "aws_secret_access_key = {token}",
      'secretAccessKey: "{token}"',
      "AWS_SECRET_ACCESS_KEY=tsec_{base62:20}_{base62:24}+{base62:24}",
    ],
    counterExamples: ["tsec_YOUR_SECRET_KEY_HERE", "tsec_{base62:12}", "struct_tsec_{base62:64}"],
  },
];
