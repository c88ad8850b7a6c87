import type { Pattern } from "../lib/core/pattern.ts";

/** Stack Auth keys. Publishable client keys (`pck_`) are public. */
export const STACK_AUTH_PATTERNS: readonly Pattern[] = [
  {
    name: "stack-auth-server-key",
    provider: "Stack Auth",
    title: "Stack Auth secret server key",
    impact: "Whoever holds it can read and change every user, team and session of the project.",
    anchor: "start",
    keywords: ["ssk_"],
    regex: /(?<secret>ssk_[0-9a-z]{45})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open the project's Project Keys in the Stack Auth dashboard and choose Revoke in the row of the key set.",
      "Make a new one and set STACK_SECRET_SERVER_KEY where the server runs.",
    ],
    references: [
      "https://docs.stack-auth.com/",
      "https://github.com/stack-auth/stack-auth/blob/dev/apps/backend/src/app/api/latest/internal/api-keys/route.tsx",
    ],
    token: "ssk_{base36:45}",
    examples: ["STACK_SECRET_SERVER_KEY={token}", "x-stack-secret-server-key: {token}"],
    counterExamples: ["ssk_{base36:20}", "ssk_your_key_here", "ssk_{base36:50}"],
  },
  {
    name: "stack-auth-admin-key",
    provider: "Stack Auth",
    title: "Stack Auth super secret admin key",
    impact: "Whoever holds it can change the project's configuration, its OAuth providers and its keys.",
    anchor: "start",
    keywords: ["sak_"],
    regex: /(?<secret>sak_[0-9a-z]{45})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open the project's Project Keys in the Stack Auth dashboard and choose Revoke in the row of the key set.",
      "Check the project's OAuth providers, domains and e-mail templates for changes.",
    ],
    references: [
      "https://docs.stack-auth.com/",
      "https://github.com/stack-auth/stack-auth/blob/dev/apps/backend/src/app/api/latest/internal/api-keys/route.tsx",
    ],
    token: "sak_{base36:45}",
    examples: ["STACK_SUPER_SECRET_ADMIN_KEY={token}", "x-stack-super-secret-admin-key: {token}"],
    counterExamples: ["sak_{base36:20}", "sak_...", "sak_{base36:50}"],
  },
];
