import type { Pattern } from "../lib/core/pattern.ts";

/** Dify. */
export const DIFY_PATTERNS: readonly Pattern[] = [
  {
    name: "dify-app-key",
    provider: "Dify",
    title: "Dify application API key",
    impact: "Whoever holds it can run the application at its owner's expense and read its conversations.",
    anchor: "start",
    keywords: ["app-"],
    regex: /(?<secret>app-(?=[A-Za-z]{0,23}\d)(?=[a-z0-9]{0,23}[A-Z])[A-Za-z0-9]{24})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open the application in Dify, API Access, API Key, and delete the key.",
      "Make a new one for the services that used it.",
    ],
    references: [
      "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis",
      "https://github.com/langgenius/dify/blob/main/api/controllers/console/apikey.py",
    ],
    token: "app-{base62:11}7K{base62:11}",
    examples: [
      "DIFY_API_KEY={token}",
      "curl -H 'Authorization: Bearer {token}' https://dify.example.test/v1/chat-messages",
      'api_key = "{token}"',
    ],
    counterExamples: ["app-{base62:12}", "Authorization: Bearer app-xxxxxxxxxxxxxxxxxxxxxxxx", "app-{hex:24}"],
  },
  {
    name: "dify-dataset-key",
    provider: "Dify",
    title: "Dify knowledge API key",
    impact: "Whoever holds it can read, change and delete every knowledge base of the workspace.",
    anchor: "start",
    keywords: ["dataset-"],
    regex: /(?<secret>dataset-(?=[A-Za-z]{0,23}\d)(?=[a-z0-9]{0,23}[A-Z])[A-Za-z0-9]{24})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open Knowledge in Dify, click Service API at the top right, then API Key, and delete the key.",
      "Make a new one for the services that used it.",
    ],
    references: [
      "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis",
      "https://github.com/langgenius/dify/blob/main/api/controllers/console/apikey.py",
    ],
    token: "dataset-{base62:11}7K{base62:11}",
    examples: [
      "DIFY_API_KEY={token}",
      "curl -H 'Authorization: Bearer {token}' https://dify.example.test/v1/chat-messages",
      'api_key = "{token}"',
    ],
    counterExamples: [
      "dataset-{base62:12}",
      "Authorization: Bearer dataset-xxxxxxxxxxxxxxxxxxxxxxxx",
      "dataset-{hex:24}",
    ],
  },
];
