import type { Pattern } from "../lib/core/pattern.ts";

/** Seam tokens. Publishable keys (`seam_pk`) are public. */
export const SEAM_PATTERNS: readonly Pattern[] = [
  {
    name: "seam-api-key",
    provider: "Seam",
    title: "Seam API key",
    impact: "Whoever holds it can unlock doors, make access codes and control every device of the workspace.",
    anchor: "start",
    keywords: ["seam_"],
    regex: /(?<secret>seam_(?!pk|cst|at)[A-Za-z0-9]{6,20}_[A-Za-z0-9]{24,40})(?!\w)/,
    entropy: 4.0,
    revoke: [
      "Delete it in the Seam console under Developer, API Keys.",
      "Make a new one, and look at the workspace's events for unlocks that are not yours.",
    ],
    references: [
      "https://docs.seam.co/latest/core-concepts/authentication/api-keys",
      "https://github.com/seamapi/javascript-http/blob/main/src/lib/token.ts",
    ],
    token: "seam_test{base62:5}_{base62:28}",
    examples: ["SEAM_API_KEY={token}", 'seam = Seam(api_key="{token}")'],
    counterExamples: ["seam_test_api_key", "seam_pk{base62:8}_{base62:28}", "seam_test{base62:5}_{base62:12}"],
  },
  {
    name: "seam-access-token",
    provider: "Seam",
    title: "Seam personal access token",
    impact: "Whoever holds it acts as its owner in all of the owner's Seam workspaces.",
    anchor: "start",
    keywords: ["seam_at"],
    regex: /(?<secret>seam_at[A-Za-z0-9]{1,20}_[A-Za-z0-9]{24,40})(?!\w)/,
    entropy: 4.0,
    revoke: [
      "Delete it in the Seam console under your profile, Personal Access Tokens.",
      "Make a new one and check the workspaces for keys that were added meanwhile.",
    ],
    references: [
      "https://docs.seam.co/latest/core-concepts/authentication/personal-access-tokens",
      "https://github.com/seamapi/javascript-http/blob/main/src/lib/token.ts",
      "https://github.com/seamapi/fake-seam-connect/blob/main/src/lib/tokens/generate-access-token.ts",
    ],
    token: "seam_at{digit:1}{base62:8}_{base62:28}",
    examples: ["SEAM_PERSONAL_ACCESS_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["seam_at1_token", "seam_at...", "seam_at{base62:8}_{base62:10}"],
  },
  {
    name: "seam-client-session-token",
    provider: "Seam",
    title: "Seam client session token",
    impact: "Whoever holds it can control the devices that the client session's user connected.",
    anchor: "start",
    keywords: ["seam_cst"],
    regex: /(?<secret>seam_cst[A-Za-z0-9]{1,20}_[A-Za-z0-9]{24,40})(?!\w)/,
    entropy: 4.0,
    revoke: [
      "Call `/client_sessions/revoke` with the session's id and the workspace's API key.",
      "Make a new session for the user with `/client_sessions/get_or_create`.",
    ],
    references: [
      "https://docs.seam.co/latest/api/client_sessions/revoke",
      "https://github.com/seamapi/javascript-http/blob/main/src/lib/token.ts",
    ],
    token: "seam_cst1{base62:8}_{base62:28}",
    examples: ["clientSessionToken: '{token}'", "client-session-token: {token}"],
    counterExamples: ["seam_cst1_token", "seam_cst_{base62:28}", "seam_cst1{base62:8}_{base62:10}"],
  },
];
