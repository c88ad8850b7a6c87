import type { Pattern } from "../lib/core/pattern.ts";

/** Octopus Deploy API keys. */
export const OCTOPUS_DEPLOY_PATTERNS: readonly Pattern[] = [
  {
    name: "octopus-deploy-api-key",
    provider: "Octopus Deploy",
    title: "Octopus Deploy API key",
    impact: "Deploy, and change projects and targets, as the user or service account.",
    anchor: "start",
    keywords: ["API-"],
    regex: /(?<![/\w-])(?<secret>API-(?=[A-Z]{0,24}[0-9])[A-Z0-9]{25,40})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Find the key's id with `GET /api/users/<user id>/apikeys` and delete it: `curl -X DELETE -H 'X-Octopus-ApiKey: <another key>' https://<server>/api/users/<user id>/apikeys/<key id>`.",
      "Or open the profile of the user in Octopus, My API Keys, and delete the key.",
      "Read the audit log for what it did.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
      "https://github.com/OctopusDeploy/cli",
      "https://github.com/OctopusDeploy/OctopusDeploy-Api",
    ],
    token: "API-{BASE36:28}7",
    examples: ["OCTOPUS_API_KEY={token}", 'curl -H "X-Octopus-ApiKey: {token}" https://deploy.example.test/api'],
    counterExamples: [
      "OCTOPUS_API_KEY=API-XXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
      "OCTOPUS_API_KEY=API-{BASE36:10}",
      "see API-DOCUMENTATIONOFTHEPROJECTX",
      "https://wiki.example.test/API-{HEX:32}",
    ],
  },
];
