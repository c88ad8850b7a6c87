import type { Pattern } from "../lib/core/pattern.ts";

/** Mercury API tokens, written as RFC 8959 secret-token URIs. */
export const MERCURY_PATTERNS: readonly Pattern[] = [
  {
    name: "mercury-api-token",
    provider: "Mercury",
    title: "Mercury bank API token",
    impact: "Read accounts and transactions; with write access, send money to recipients.",
    anchor: "start",
    keywords: ["secret-token:mercury_"],
    regex: /(?<secret>secret-token:mercury_[a-z]{3,20}_[A-Za-z0-9_]{20,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://app.mercury.com/settings/tokens and revoke the token.",
      "Check the account for payments that are not yours and tell Mercury about them.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.mercury.com/docs/getting-started", "https://www.rfc-editor.org/rfc/rfc8959"],
    token: "secret-token:mercury_production_rma_{base62:44}_yrucrem",
    examples: ["MERCURY_API_TOKEN={token}", "curl -u '{token}:' https://api.mercury.com/api/v1/accounts"],
    counterExamples: [
      "MERCURY_API_TOKEN=secret-token:mercury_production_",
      "MERCURY_API_TOKEN=secret-token:mercury_production_rma_...",
      "secret-token:other_{base62:40}",
    ],
  },
];
