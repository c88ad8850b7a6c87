import type { Pattern } from "../lib/core/pattern.ts";

/** Upstash: keys of Context7 and QStash. */
export const UPSTASH_PATTERNS: readonly Pattern[] = [
  {
    name: "upstash-context7-key",
    provider: "Upstash",
    title: "Upstash Context7 API key",
    impact: "Whoever holds it can query Context7 at the account's quota, private repositories' documentation included.",
    anchor: "start",
    keywords: ["ctx7sk-"],
    regex: /(?<secret>ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 2.8,
    revoke: [
      "Open https://context7.com/dashboard and delete the key.",
      "Make a new one and refer to it as CONTEXT7_API_KEY in the MCP configuration.",
    ],
    references: ["https://context7.com/docs/howto/api-keys", "https://github.com/upstash/context7"],
    token: "ctx7sk-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: [
      "CONTEXT7_API_KEY={token}",
      '"args": ["-y", "@upstash/context7-mcp", "--api-key", "{token}"]',
      '--header "CONTEXT7_API_KEY: {token}"',
    ],
    counterExamples: ["ctx7sk-{hex:8}", "ctx7sk-YOUR_API_KEY", "ctx7sk-**********************"],
  },
  {
    name: "upstash-qstash-token",
    provider: "Upstash",
    title: "Upstash QStash token",
    impact: "Whoever holds it can publish messages and schedules that call your endpoints, signed as QStash.",
    anchor: "start",
    keywords: ["eyJVc2VySUQiOiJ"],
    regex: /(?<secret>eyJVc2VySUQiOiJ(?!kZWZhdWx0VXNlciI)[A-Za-z0-9+/]{60,200}={0,2})(?![\w+/=-])/,
    entropy: 4.0,
    revoke: [
      "Open https://console.upstash.com/qstash and choose Reset token.",
      "Look at the logs there for messages and schedules that are not yours.",
    ],
    references: ["https://upstash.com/docs/qstash/api/authentication", "https://github.com/upstash/docs"],
    token: "eyJVc2VySUQiOiJ{base62:112}",
    examples: [
      "QSTASH_TOKEN={token}",
      'curl -H "Authorization: Bearer {token}" https://qstash.upstash.io/v2/schedules',
    ],
    counterExamples: [
      "QSTASH_TOKEN=eyJVc2VySUQiOiJkZWZhdWx0VXNlciI{base62:80}",
      "eyJVc2VySUQiOiJ{base62:20}",
      "QSTASH_TOKEN=<QSTASH_TOKEN>",
    ],
  },
  {
    name: "upstash-qstash-signing-key",
    provider: "Upstash",
    title: "Upstash QStash signing key",
    impact: "Whoever holds it can forge requests that your endpoints take for QStash's.",
    anchor: "within",
    keywords: ["upstash", "qstash"],
    ignoreCase: true,
    publicPrefix: "sig_",
    regex: /(?<![\w-])(?<secret>sig_[A-Za-z0-9]{28})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open https://console.upstash.com/qstash and roll the signing keys: the next key becomes the current one.",
      "Put both keys anew into the receivers.",
      "Roll once more if the next key was seen too.",
    ],
    references: ["https://upstash.com/docs/qstash/howto/roll-signing-keys", "https://github.com/upstash/docs"],
    token: "sig_{base62:28}",
    examples: ["QSTASH_CURRENT_SIGNING_KEY={token}", '# Upstash\nnextSigningKey: "{token}"'],
    counterExamples: ["sig_{base62:12}", "sig_{base62:40}", "QSTASH_NEXT_SIGNING_KEY=sig_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
];
