import type { Pattern } from "../lib/core/pattern.ts";

/** Stytch project secrets. */
export const STYTCH_PATTERNS: readonly Pattern[] = [
  {
    name: "stytch-live-secret",
    provider: "Stytch",
    title: "Stytch live project secret",
    impact: "Whoever holds it, with the project id, can read every user, forge sessions and sign in as anybody.",
    anchor: "start",
    keywords: ["secret-live-"],
    regex: /(?<secret>secret-live-(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{35}=?))(?![\w=-])/,
    entropy: 2.9,
    revoke: [
      "Open https://stytch.com/dashboard/api-keys and choose Rotate secret: old and new work side by side until you end the rotation.",
      "Give the new secret to the servers, then finish the rotation, which ends the old one; or delete it with `DELETE https://management.stytch.com/pwa/v3/projects/<project>/environments/<environment>/secrets/<secret id>`.",
    ],
    references: ["https://stytch.com/docs/api/authentication", "https://github.com/stytchauth/stytch-node"],
    token: "secret-live-{base64url:35}=",
    examples: [
      "STYTCH_SECRET={token}",
      'secret: "{token}"',
      "curl -u project-live-{hex:8}:{token} https://api.stytch.com/v1/users",
    ],
    counterExamples: [
      "secret-live-{base62:12}",
      "secret-live-11111111-1111-1111-1111-111111111111",
      "secret-live-{base62:50}",
    ],
  },
  {
    name: "stytch-test-secret",
    provider: "Stytch",
    title: "Stytch test project secret",
    impact: "Whoever holds it, with the project id, can read and change the test environment's users.",
    anchor: "start",
    keywords: ["secret-test-"],
    regex: /(?<secret>secret-test-(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{35}=?))(?![\w=-])/,
    entropy: 2.9,
    revoke: [
      "Open https://stytch.com/dashboard/api-keys and choose Rotate secret: old and new work side by side until you end the rotation.",
      "Give the new secret to the servers, then finish the rotation, which ends the old one; or delete it with `DELETE https://management.stytch.com/pwa/v3/projects/<project>/environments/<environment>/secrets/<secret id>`.",
    ],
    references: ["https://stytch.com/docs/api/authentication", "https://github.com/stytchauth/stytch-node"],
    token: "secret-test-{base64url:35}=",
    examples: [
      "STYTCH_SECRET={token}",
      'secret: "{token}"',
      "curl -u project-test-{hex:8}:{token} https://api.stytch.com/v1/users",
    ],
    counterExamples: [
      "secret-test-{base62:12}",
      "secret-test-11111111-1111-1111-1111-111111111111",
      "secret-test-{base62:50}",
    ],
  },
];
