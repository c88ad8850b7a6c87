import type { Pattern } from "../lib/core/pattern.ts";

/** Plane API tokens. */
export const PLANE_PATTERNS: readonly Pattern[] = [
  {
    name: "plane-api-token",
    provider: "Plane",
    title: "Plane API token",
    impact: "Read and change projects and work items of the workspaces that its owner may use.",
    anchor: "start",
    keywords: ["plane_api_"],
    regex: /(?<secret>plane_api_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open Profile Settings, Personal Access Tokens, in Plane and revoke the token; a workspace's stands under Workspace Settings, Access Tokens.",
    ],
    references: [
      "https://developers.plane.so/api-reference/introduction",
      "https://github.com/makeplane/plane/blob/preview/apps/api/plane/db/models/api.py",
    ],
    token: "plane_api_{hex:32}",
    examples: ["PLANE_API_KEY={token}", 'curl -H "x-api-key: {token}" https://api.plane.so/api/v1/users/me/'],
    counterExamples: ["PLANE_API_KEY=plane_api_{hex:16}", "airplane_api_{hex:32}", "PLANE_API_KEY=plane_api_..."],
  },
];
