import type { Pattern } from "../lib/core/pattern.ts";

/** Pangea service tokens. */
export const PANGEA_PATTERNS: readonly Pattern[] = [
  {
    name: "pangea-token",
    provider: "Pangea",
    title: "Pangea service token",
    impact: "Use the project's security services at its cost: vault, audit log, redaction and others it is scoped to.",
    anchor: "within",
    keywords: ["pangea"],
    ignoreCase: true,
    publicPrefix: "pts_",
    regex: /(?<![\w-])(?<secret>pts_[a-z2-7]{32})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "Open the project's Tokens page in https://console.pangea.cloud and revoke or rotate the token.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://pangea.cloud/docs/admin-guide/projects/credentials",
      "https://github.com/pangeacyber/pangea-python",
    ],
    token: "pts_{base32:32}",
    examples: [
      "PANGEA_TOKEN={token}",
      'curl -H "Authorization: Bearer {token}" https://audit.aws.us.pangea.cloud/v1/log',
    ],
    counterExamples: ["PANGEA_TOKEN=pts_{base32:12}", "https_{base32:32}", "PANGEA_TOKEN=pts_..."],
  },
];
