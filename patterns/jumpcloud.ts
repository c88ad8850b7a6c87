import type { Pattern } from "../lib/core/pattern.ts";

/** JumpCloud. */
export const JUMPCLOUD_PATTERNS: readonly Pattern[] = [
  {
    name: "jumpcloud-api-key",
    provider: "JumpCloud",
    title: "JumpCloud API key",
    impact:
      "Whoever holds it acts as the administrator: change users, devices and groups and run commands on machines.",
    anchor: "start",
    keywords: ["jca_"],
    regex: /(?<secret>jca_[A-Za-z0-9]{36})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the Admin Portal as the administrator whose key it is, your initials, My API Key, and generate a new key: that resets it, and calls with the old one fail.",
      "Read Directory Insights for what the key did, and look at commands and admin accounts.",
    ],
    references: ["https://jumpcloud.com/support/jumpcloud-apis1", "https://docs.jumpcloud.com/api/1.0/index.html"],
    token: "jca_{base62:36}",
    examples: ["JUMPCLOUD_API_KEY={token}", "x-api-key: {token}", 'Connect-JCOnline -JumpCloudApiKey "{token}"'],
    counterExamples: ["jca_{base62:16}", "x-api-key: jca_your_api_key_here", "jca_{base62:44}"],
  },
];
