import type { Pattern } from "../lib/core/pattern.ts";

/** ElevenLabs. */
export const ELEVENLABS_PATTERNS: readonly Pattern[] = [
  {
    name: "elevenlabs-api-key",
    provider: "ElevenLabs",
    title: "ElevenLabs API key",
    impact: "Whoever holds it can generate speech with the account's voices and use up its credits.",
    anchor: "start",
    keywords: ["sk_"],
    regex: /(?<secret>sk_[0-9a-f]{48})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      "Open https://elevenlabs.io/app/settings/api-keys and delete the key; a service account's stands under Workspace settings, Service Accounts.",
      "Make a new one, for the same service account if it had one, with a credit limit and only the permissions needed.",
    ],
    references: ["https://elevenlabs.io/docs/api-reference/authentication"],
    token: "sk_{hex:48}",
    examples: ["ELEVENLABS_API_KEY={token}", "xi-api-key: {token}", 'ElevenLabs(api_key="{token}")'],
    counterExamples: ["ELEVENLABS_API_KEY=sk_{hex:32}", "ELEVENLABS_API_KEY=sk_your_key_here", "sk_{hex:52}"],
  },
];
