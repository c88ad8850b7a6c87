import type { Pattern } from "../lib/core/pattern.ts";

/** Onfido (Entrust Identity Verification) API tokens; the region may stand in the prefix. */
export const ONFIDO_PATTERNS: readonly Pattern[] = [
  {
    name: "onfido-live-token",
    provider: "Onfido",
    title: "Onfido live API token",
    impact: "Read applicants' identity documents and run checks at your cost.",
    anchor: "start",
    keywords: ["api_live.", "api_live_"],
    regex: /(?<secret>api_live(?:_[a-z]{2})?\.[A-Za-z0-9_-]{8,20}\.[A-Za-z0-9_-]{24,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the dashboard, Developers, API authentication, Tokens, and revoke the token.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://documentation.onfido.com/getting-started/quick-start-guide/",
      "https://documentation.onfido.com/api/latest/#authentication",
    ],
    token: "api_live.{base64url:11}.{base64url:31}7",
    examples: [
      "ONFIDO_API_TOKEN={token}",
      "curl -H 'Authorization: Token token={token}' https://api.eu.onfido.com/v3.6/applicants",
      "api_token: api_live_us.{base62:11}.{base62:32}",
    ],
    counterExamples: [
      "ONFIDO_API_TOKEN=api_live.{base62:11}",
      "ONFIDO_API_TOKEN=api_live.xxx",
      "my_api_live.{base62:11}.{base62:32}",
    ],
  },
  {
    name: "onfido-sandbox-token",
    provider: "Onfido",
    title: "Onfido sandbox API token",
    impact: "Read and create the account's test applicants and checks.",
    anchor: "start",
    keywords: ["api_sandbox.", "api_sandbox_"],
    regex: /(?<secret>api_sandbox(?:_[a-z]{2})?\.[A-Za-z0-9_-]{8,20}\.[A-Za-z0-9_-]{24,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the dashboard, Developers, API authentication, Tokens, and revoke the token.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://documentation.onfido.com/getting-started/quick-start-guide/",
      "https://documentation.onfido.com/api/latest/#authentication",
    ],
    token: "api_sandbox.{base64url:11}.{base64url:31}7",
    examples: [
      "ONFIDO_API_TOKEN={token}",
      "curl -H 'Authorization: Token token={token}' https://api.eu.onfido.com/v3.6/applicants",
      "api_token: api_sandbox_us.{base62:11}.{base62:32}",
    ],
    counterExamples: [
      "ONFIDO_API_TOKEN=api_sandbox.{base62:11}",
      "ONFIDO_API_TOKEN=api_sandbox.xxx",
      "my_api_sandbox.{base62:11}.{base62:32}",
    ],
  },
];
