import type { Pattern } from "../lib/core/pattern.ts";

/** Unkey root keys. */
export const UNKEY_PATTERNS: readonly Pattern[] = [
  {
    name: "unkey-root-key",
    provider: "Unkey",
    title: "Unkey root key",
    impact:
      "Whoever holds it can make, read, change and delete the API keys of your customers, as its permissions allow.",
    anchor: "start",
    keywords: ["unkey_"],
    regex: /(?<secret>unkey_[1-9A-HJ-NP-Za-km-z]{20,40})(?!\w)/,
    entropy: 3.4,
    revoke: [
      "Open Settings, Root Keys, at https://app.unkey.com, and choose Delete root key in the key's menu: it ends at once; or rotate it with a grace period of none.",
      "Look at the audit log for keys that were made or changed with it.",
      "Make a new root key with only the permissions it needs.",
    ],
    references: ["https://www.unkey.com/docs/security/root-keys", "https://github.com/unkeyed/unkey"],
    token: "unkey_3Z{base58:22}",
    examples: ["UNKEY_ROOT_KEY={token}", 'unkey = Unkey(root_key="{token}")'],
    counterExamples: ["unkey_YOUR_ROOT_KEY", "unkey_{base58:8}", "unkey_frontline_requests_total_by_region"],
  },
];
