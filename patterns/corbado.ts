import type { Pattern } from "../lib/core/pattern.ts";

/** Corbado secrets. */
export const CORBADO_PATTERNS: readonly Pattern[] = [
  {
    name: "corbado-api-secret",
    provider: "Corbado",
    title: "Corbado API secret",
    impact: "With the project id, read and change the project's users, sessions and passkeys.",
    anchor: "start",
    keywords: ["corbado1_"],
    regex: /(?<secret>corbado1_[A-Za-z0-9]{28,40})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open the project at https://app.corbado.com, Settings, Credentials, API secrets, and delete the secret.",
      "Make a new one and set it for the backend.",
    ],
    references: [
      "https://docs.corbado.com/corbado-complete/backend-integration/overview",
      "https://github.com/corbado/corbado-nodejs",
    ],
    token: "corbado1_{base62:30}",
    examples: ["CORBADO_API_SECRET={token}", "new Config('pro-1', '{token}')"],
    counterExamples: ["CORBADO_API_SECRET=corbado1_XXX", "corbado1_{base62:10}", "api_secret='corbado1_12345'"],
  },
];
