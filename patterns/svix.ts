import type { Pattern } from "../lib/core/pattern.ts";

/** Svix API keys, with the region behind the dot. */
export const SVIX_PATTERNS: readonly Pattern[] = [
  {
    name: "svix-api-key",
    provider: "Svix",
    title: "Svix API key",
    impact: "Whoever holds it can send webhooks to all your customers and read what was sent.",
    anchor: "start",
    keywords: ["sk_"],
    regex: /(?<secret>sk_(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{20,80}\.(?:us|eu|in|ca|au))(?![\w-])/,
    publicPrefix: "sk_",
    entropy: 2.7,
    revoke: [
      "Open the Svix dashboard, API Access, and expire the key, immediately instead of at a later time.",
      "Make a new one for the environment, with only the scopes it needs.",
    ],
    references: [
      "https://docs.svix.com/api-keys",
      "https://github.com/svix/svix-webhooks/blob/main/javascript/src/request.ts",
    ],
    token: "sk_{base62:20}7{base62:11}.eu",
    examples: ["SVIX_AUTH_TOKEN={token}", "const svix = new Svix('{token}')"],
    counterExamples: ["sk_{base62:32}", "sk_{base62:12}.eu", "sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.eu"],
  },
  {
    name: "svix-test-api-key",
    provider: "Svix",
    title: "Svix test API key",
    impact: "Whoever holds it can send and read webhooks of the test environment.",
    anchor: "start",
    keywords: ["testsk_"],
    regex: /(?<secret>testsk_[A-Za-z0-9_-]{32}(?:\.(?:us|eu|in|ca|au))?)(?![\w-]|\.[a-z])/,
    entropy: 4.0,
    revoke: [
      "Open the Svix dashboard, choose the test environment, API Access, and expire the key, immediately instead of at a later time.",
      "Make a new one for the tests.",
    ],
    references: [
      "https://docs.svix.com/api-keys",
      "https://github.com/svix/svix-webhooks/blob/main/javascript/src/request.ts",
    ],
    token: "testsk_{base62:32}.us",
    examples: ["SVIX_AUTH_TOKEN={token}", 'svix = Svix("testsk_{base62:32}")'],
    counterExamples: ["testsk_token.eu", "testsk_{base62:10}", "testsk_..."],
  },
];
