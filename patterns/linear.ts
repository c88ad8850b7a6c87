import type { Pattern } from "../lib/core/pattern.ts";

/** Linear API keys, OAuth tokens and webhook secrets. */
export const LINEAR_PATTERNS: readonly Pattern[] = [
  {
    name: "linear-api-key",
    provider: "Linear",
    title: "Linear API key",
    impact: "Read and change issues and projects as the person who made it.",
    anchor: "start",
    keywords: ["lin_api_"],
    regex: /(?<secret>lin_api_[A-Za-z0-9]{40,})(?![\w-])/,
    entropy: 4.33,
    revoke: [
      "Open https://linear.app/settings/account/security and revoke the key; an administrator can revoke anybody's under Settings, Administration, API.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://linear.app/developers/graphql#personal-api-keys"],
    token: "lin_api_{base62:40}",
    examples: ["LINEAR_API_KEY={token}", '{"linear_api_key": "{token}"}'],
    counterExamples: ["LINEAR_API_KEY=lin_api_{base62:20}", "LINEAR_API_KEY=lin_api_xxxxxxxxxxxx"],
  },
  {
    name: "linear-oauth-token",
    provider: "Linear",
    title: "Linear OAuth token",
    impact: "Read and change the workspace within the scopes of the application.",
    anchor: "start",
    keywords: ["lin_oauth_"],
    regex: /(?<secret>lin_oauth_[0-9a-f]{40,})(?![\w-])/,
    entropy: 3.28,
    revoke: [
      "Revoke the token with a POST to https://api.linear.app/oauth/revoke, or remove the application from the workspace.",
    ],
    references: ["https://linear.app/developers/oauth-2-0-authentication"],
    token: "lin_oauth_{hex:64}",
    examples: ["LINEAR_TOKEN={token}", '{"linear_token": "{token}"}'],
    counterExamples: ["LINEAR_TOKEN=lin_oauth_{hex:20}", "LINEAR_TOKEN=lin_oauth_..."],
  },
  {
    name: "linear-webhook-secret",
    provider: "Linear",
    title: "Linear webhook signing secret",
    impact: "Forge webhook calls that the receiving server takes for Linear's.",
    anchor: "start",
    keywords: ["lin_wh_"],
    regex: /(?<secret>lin_wh_[A-Za-z0-9]{40,})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      'Call the mutation `webhookRotateSecret(id: "<webhook id>")` of the GraphQL API: the old secret ends at once.',
      "Set the new secret for the server that receives the calls.",
    ],
    references: ["https://linear.app/developers/webhooks"],
    token: "lin_wh_{base62:44}",
    examples: ["LINEAR_WEBHOOK_SECRET={token}", "const WEBHOOK_SECRET = '{token}';"],
    counterExamples: ["LINEAR_WEBHOOK_SECRET=lin_wh_{base62:12}", "LINEAR_WEBHOOK_SECRET=lin_wh_..."],
  },
];
