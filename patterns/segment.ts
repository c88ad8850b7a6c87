import type { Pattern } from "../lib/core/pattern.ts";

/** Segment, by Twilio. */
export const SEGMENT_PATTERNS: readonly Pattern[] = [
  {
    name: "segment-public-api-token",
    provider: "Segment",
    title: "Segment Public API token",
    impact: "Manage the workspace: read, change and delete its sources, destinations and users.",
    anchor: "start",
    keywords: ["sgp_"],
    regex: /(?<secret>sgp_(?=[A-Za-z]{0,40}\d)(?=[0-9A-Fa-f]{0,40}[G-Zg-z])[0-9A-Za-z]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "In the workspace open Settings, Workspace settings, Access Management, Tokens, the token, and remove it.",
      "Read the audit trail for what it did: copies in public repositories are revoked by Segment itself and its owners told.",
      "Make a new one with only the role that the program needs.",
    ],
    references: [
      "https://docs.segmentapis.com/tag/Getting-Started",
      "https://docs.gitlab.com/user/application_security/dast/browser/checks/798.169/",
      "https://github.com/salolivares/github-segment-token-test",
      "https://segment.com/docs/api/public-api/",
    ],
    token: "sgp_{base62:20}7z{base62:42}",
    examples: ["SEGMENT_PUBLIC_API_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["sgp_{base62:12}", "sgp_{hex:40}", "SEGMENT_TOKEN=sgp_...", "xsgp_{base62:64}"],
  },
];
