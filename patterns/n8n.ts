import type { Pattern } from "../lib/core/pattern.ts";

/** n8n API keys of the older form; newer ones are JSON web tokens. */
export const N8N_PATTERNS: readonly Pattern[] = [
  {
    name: "n8n-api-key",
    provider: "n8n",
    title: "n8n API key",
    impact: "Read, change and run workflows of the instance, which hold credentials of other services.",
    anchor: "start",
    keywords: ["n8n_api_"],
    regex: /(?<secret>n8n_api_[0-9a-f]{80})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open Settings, n8n API, in n8n, choose Delete beside the key and confirm with Delete Forever.",
      "Look at the workflows for changes that are not yours.",
    ],
    references: [
      "https://docs.n8n.io/api/authentication/",
      "https://github.com/n8n-io/n8n/blob/master/packages/cli/src/services/public-api-key.service.ts",
    ],
    token: "n8n_api_{hex:80}",
    examples: ["N8N_API_KEY={token}", 'curl -H "X-N8N-API-KEY: {token}" https://n8n.example.test/api/v1/workflows'],
    counterExamples: ["N8N_API_KEY=n8n_api_{hex:40}", "N8N_API_KEY=n8n_api_..."],
  },
];
