import type { Pattern } from "../lib/core/pattern.ts";

/** Permit.io API keys. */
export const PERMIT_PATTERNS: readonly Pattern[] = [
  {
    name: "permit-api-key",
    provider: "Permit.io",
    title: "Permit.io API key",
    impact: "Read and change the policies, roles and users of the environment, project or organisation.",
    anchor: "start",
    keywords: ["permit_key_"],
    regex: /(?<secret>permit_key_[A-Za-z0-9]{60,})(?![\w-])/,
    entropy: 4.5,
    revoke: ["Open Settings in the sidebar of https://app.permit.io, API Keys, and rotate or delete the key."],
    references: [
      "https://docs.permit.io/api/examples/create-api-key",
      "https://github.com/permitio/permit-cli/blob/main/source/lib/auth.ts",
    ],
    token: "permit_key_{base62:86}",
    examples: ["PERMIT_API_KEY={token}", 'Permit(token="{token}")'],
    counterExamples: ["PERMIT_API_KEY=permit_key_{base62:20}", "PERMIT_API_KEY=permit_key_XXXX"],
  },
];
