import type { Pattern } from "../lib/core/pattern.ts";

const REFERENCES = [
  "https://docs.convex.dev/cli/deploy-key-types",
  "https://docs.convex.dev/management-api/create-deploy-key",
];

/** Convex deploy keys: kind, what they deploy to, a bar and a token. */
export const CONVEX_PATTERNS: readonly Pattern[] = [
  {
    name: "convex-deploy-key",
    provider: "Convex",
    title: "Convex deploy key",
    impact: "Deploy functions to the deployment and read and write all its data and environment variables.",
    anchor: "start",
    keywords: ["prod:", "dev:"],
    regex: /(?<secret>(?:prod|dev):[a-z]{2,20}-[a-z]{2,20}-\d{1,5}\|[A-Za-z0-9+/_=-]{32,400})(?![\w+/=-])/,
    entropy: 4.2,
    revoke: [
      "Run `npx convex deployment token delete NAME`, or delete the key under Deploy keys at https://dashboard.convex.dev/deployment/settings.",
      "Generate a new one and set CONVEX_DEPLOY_KEY in the build's environment.",
      "Change the deployment's environment variables if they hold secrets: the key could read them.",
    ],
    references: REFERENCES,
    token: "prod:{lower:6}-{lower:7}-{digit:3}|eyJ2MiI6{base62:68}",
    examples: [
      "CONVEX_DEPLOY_KEY='{token}'",
      "CONVEX_DEPLOY_KEY=dev:{lower:5}-{lower:6}-{digit:3}|eyJ2MiI6{base62:68}",
    ],
    counterExamples: [
      "CONVEX_DEPLOY_KEY=prod:...|...",
      "CONVEX_DEPLOYMENT=prod:{lower:6}-{lower:7}-{digit:3}",
      "CONVEX_DEPLOY_KEY=prod:{lower:6}-{lower:7}-{digit:3}|key",
    ],
  },
  {
    name: "convex-project-key",
    provider: "Convex",
    title: "Convex preview or project deploy key",
    impact: "Create deployments of the project and push code to them; a project key reaches its existing ones too.",
    anchor: "within",
    keywords: ["convex"],
    ignoreCase: true,
    regex:
      /(?<![\w-])(?<secret>(?:preview|project):[a-z0-9][\w-]{0,60}:[a-z0-9][\w-]{0,60}\|[A-Za-z0-9+/_=-]{32,400})(?![\w+/=-])/,
    entropy: 4.2,
    revoke: [
      "Open the project's Settings in https://dashboard.convex.dev, and delete the key (`POST /projects/ID/delete_preview_deploy_key`).",
      "A token that begins with project: was granted to an OAuth application; it ends when its user loses access to the project.",
      "Generate a new one and set CONVEX_DEPLOY_KEY for the preview builds only.",
    ],
    references: [...REFERENCES, "https://docs.convex.dev/management-api/delete-preview-deploy-key"],
    token: "preview:{lower:6}:{lower:7}|eyJ2MiI6{base62:68}",
    examples: ["CONVEX_DEPLOY_KEY='{token}'", 'CONVEX_DEPLOY_KEY="project:{lower:6}:{lower:7}|eyJ2MiI6{base62:68}"'],
    counterExamples: ["CONVEX_DEPLOY_KEY=preview:your-team:your-project|...", "preview:{lower:6}:{lower:7}|key"],
  },
];
