import type { Pattern } from "../lib/core/pattern.ts";

/** Uptime Kuma API keys: a number and 40 characters of nanoid. */
export const UPTIME_KUMA_PATTERNS: readonly Pattern[] = [
  {
    name: "uptime-kuma-api-key",
    provider: "Uptime Kuma",
    title: "Uptime Kuma API key",
    impact: "Whoever holds it can read the metrics of all monitors: names, addresses and their state.",
    anchor: "within",
    keywords: ["uptime", "kuma"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>uk[1-9][0-9]{0,3}_[A-Za-z0-9_-]{40})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open Settings, API Keys, in Uptime Kuma and delete the key: one that is only disabled can be enabled again.",
      "Make a new one with an expiry date and give it to Prometheus.",
    ],
    references: [
      "https://github.com/louislam/uptime-kuma/wiki/API-Keys",
      "https://github.com/louislam/uptime-kuma/blob/master/server/socket-handlers/api-key-socket-handler.js",
    ],
    formatSource:
      "https://github.com/louislam/uptime-kuma/blob/master/server/socket-handlers/api-key-socket-handler.js",
    token: "uk1_{base64url:40}",
    examples: [
      '# Uptime\nbasic_auth:\n  username: ""\n  password: {token}',
      '# Uptime\ncurl -u ":{token}" https://status.example.test/metrics',
    ],
    counterExamples: ["uk1_{base62:20}", "uk1_{base62:50}", "luk1_{base62:40}"],
  },
];
