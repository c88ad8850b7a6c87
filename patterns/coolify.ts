import type { Pattern } from "../lib/core/pattern.ts";

/** Coolify tokens, which Laravel Sanctum makes: an id, a bar and a random text that ends in its CRC. */
export const COOLIFY_PATTERNS: readonly Pattern[] = [
  {
    name: "coolify-api-token",
    provider: "Coolify",
    title: "Coolify API token",
    impact: "Deploy, change and read applications, databases and servers of the team, as far as its permissions go.",
    anchor: "within",
    keywords: ["coolify"],
    ignoreCase: true,
    reach: [160, 240],
    regex: /(?<![\w|])(?<secret>\d{1,6}\|[A-Za-z0-9]{40}[0-9a-f]{8})(?![\w|-])/,
    entropy: 4.3,
    revoke: [
      "Open Keys & Tokens, API Tokens, in your Coolify instance (https://app.coolify.io in the cloud) and choose Revoke beside the token.",
      "Make a new one with few permissions, and limit the addresses that may call the API.",
    ],
    references: [
      "https://coolify.io/docs/api-reference/authorization",
      "https://laravel.com/docs/12.x/sanctum#issuing-api-tokens",
    ],
    formatSource: "https://github.com/laravel/sanctum/blob/4.x/src/HasApiTokens.php",
    token: "{digit:1}|{base62:40}{hex:8}",
    examples: ["COOLIFY_TOKEN={token}", 'curl https://app.coolify.io/api/v1/teams -H "Authorization: Bearer {token}"'],
    counterExamples: ["COOLIFY_TOKEN=1|your-api-token", "COOLIFY_TOKEN=1|{base62:20}", "{token}"],
  },
];
