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
      "Open the environment's Signing Key page in the Inngest dashboard and choose Create new signing key.",
      "Deploy it with the old one as INNGEST_SIGNING_KEY_FALLBACK, then choose Rotate: the old key ends.",
      "Remove the fallback.",
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
