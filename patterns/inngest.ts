import type { Pattern } from "../lib/core/pattern.ts";

/** Inngest. */
export const INNGEST_PATTERNS: readonly Pattern[] = [
  {
    name: "inngest-signing-key",
    provider: "Inngest",
    title: "Inngest signing key",
    impact:
      "Whoever holds it can call the app's functions with forged requests and use the Inngest API for the environment.",
    anchor: "start",
    keywords: ["signkey-"],
    regex: /(?<secret>signkey-[a-z]{2,12}-[0-9a-f]{64})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open the environment's Signing Key tab in the Inngest dashboard and choose Create new signing key.",
      "Deploy it as INNGEST_SIGNING_KEY to every app of the environment, with the old one as INNGEST_SIGNING_KEY_FALLBACK, then promote the new key in the dashboard and resync the apps.",
      "Remove the fallback once the old key is no longer valid.",
    ],
    references: ["https://www.inngest.com/docs/platform/signing-keys"],
    token: "signkey-prod-{hex:64}",
    examples: [
      "INNGEST_SIGNING_KEY={token}",
      'serve({ client, functions, signingKey: "{token}" })',
      "INNGEST_SIGNING_KEY_FALLBACK=signkey-branch-{hex:64}",
    ],
    counterExamples: [
      "signkey-prod-{hex:12}",
      "INNGEST_SIGNING_KEY=signkey-test-deadbeefcafef00d",
      "INNGEST_SIGNING_KEY=signkey-prod-...",
    ],
  },
];
