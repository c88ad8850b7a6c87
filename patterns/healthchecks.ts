import type { Pattern } from "../lib/core/pattern.ts";

/** Healthchecks.io. */
export const HEALTHCHECKS_PATTERNS: readonly Pattern[] = [
  {
    name: "healthchecks-api-key",
    provider: "Healthchecks.io",
    title: "Healthchecks project API key",
    impact:
      "Whoever holds it can read the project's checks and, unless it is read-only, create, pause and delete them.",
    anchor: "start",
    keywords: ["hcw_", "hcr_"],
    regex: /(?<secret>hc[wr]_[A-Za-z0-9]{28})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Open the project's settings, API Access, and click Revoke beside the API key.",
      "Create a new one, the read-only one where that is enough.",
    ],
    references: [
      "https://healthchecks.io/docs/api/",
      "https://github.com/healthchecks/healthchecks/blob/master/hc/accounts/models.py",
    ],
    token: "hcw_{base62:28}",
    examples: [
      "HEALTHCHECKS_API_KEY={token}",
      "curl -H 'X-Api-Key: {token}' https://healthchecks.example.test/api/v3/checks/",
      "api_key: hcr_{base62:28}",
    ],
    counterExamples: ["hcw_{base62:16}", "X-Api-Key: hcw_XXXXXXXXXXXXXXXXXXXXXXXXXXXX", "HEALTHCHECKS_API_KEY=hcw_..."],
  },
];
