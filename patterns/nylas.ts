import type { Pattern } from "../lib/core/pattern.ts";

/** Nylas API keys. */
export const NYLAS_PATTERNS: readonly Pattern[] = [
  {
    name: "nylas-api-key",
    provider: "Nylas",
    title: "Nylas API key",
    impact: "Read and send mail and calendar events of every account connected to the application.",
    anchor: "start",
    keywords: ["nyk_v0_"],
    regex: /(?<secret>nyk_v0_[A-Za-z0-9]{40,})(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open the application's API Keys in https://dashboard-v3.nylas.com and delete the key.",
      "With a Nylas service account: `DELETE https://api.us.nylas.com/v3/admin/applications/<application id>/api-keys/<key id>`.",
    ],
    references: ["https://developer.nylas.com/docs/v3/auth/"],
    token: "nyk_v0_{base62:64}",
    examples: ["NYLAS_API_KEY={token}", "new Nylas({ apiKey: '{token}' })"],
    counterExamples: ["NYLAS_API_KEY=nyk_v0_{base62:20}", "NYLAS_API_KEY=nyk_v0_your-api-key"],
  },
];
