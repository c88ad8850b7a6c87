import type { Pattern } from "../lib/core/pattern.ts";

/** CodeSandbox tokens. */
export const CODESANDBOX_PATTERNS: readonly Pattern[] = [
  {
    name: "codesandbox-api-token",
    provider: "CodeSandbox",
    title: "CodeSandbox API token",
    impact: "Create, run and read sandboxes of the workspace at its cost, within the token's scopes.",
    anchor: "start",
    keywords: ["csb_v1_"],
    regex: /(?<secret>csb_v1_[A-Za-z0-9_-]{43})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open https://codesandbox.io/t/permissions, choose the token under API Access, and Remove Token.",
      "Make a new one with the scopes that the program needs and set CSB_API_KEY.",
    ],
    references: ["https://codesandbox.io/docs/sdk", "https://codesandbox.io/docs/sdk/faq"],
    token: "csb_v1_{base64url:42}a",
    examples: ["CSB_API_KEY={token}", 'new CodeSandbox("{token}")'],
    counterExamples: ["CSB_API_KEY=csb_v1_...", "csb_v1_{base62:12}", '#include "csb_v1_boot.h"'],
  },
];
