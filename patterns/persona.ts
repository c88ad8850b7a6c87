import type { Pattern } from "../lib/core/pattern.ts";

/** Persona API keys. */
export const PERSONA_PATTERNS: readonly Pattern[] = [
  {
    name: "persona-production-api-key",
    provider: "Persona",
    title: "Persona production API key",
    impact: "Read people's identity documents and verification results.",
    anchor: "start",
    keywords: ["persona_production_"],
    regex: /(?<secret>persona_production_(?=[A-Za-z-]{0,40}\d)[A-Za-z0-9-]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open https://app.withpersona.com/dashboard/api-keys, create a new key, and expire the old one (`POST https://api.withpersona.com/api/v1/api-keys/<key id>/expire`).",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.withpersona.com/api-keys",
      "https://github.com/persona-id/persona-openapi",
      "https://docs.withpersona.com/api-reference/api-keys/expire-an-api-key",
    ],
    token: "persona_production_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "PERSONA_API_KEY={token}",
      'curl -H "Authorization: Bearer {token}" https://api.withpersona.com/api/v1/inquiries',
    ],
    counterExamples: [
      "PERSONA_API_KEY=persona_production_{hex:8}",
      "PERSONA_API_KEY=persona_production_xxxxxxxxxxxxxxxxxxxxxxxx",
      "persona_production_wiring_of_the_second_broker_2",
    ],
  },
  {
    name: "persona-sandbox-api-key",
    provider: "Persona",
    title: "Persona sandbox API key",
    impact: "Read and create the organisation's sandbox inquiries.",
    anchor: "start",
    keywords: ["persona_sandbox_"],
    regex: /(?<secret>persona_sandbox_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open https://app.withpersona.com/dashboard/api-keys, create a new key, and expire the old one (`POST https://api.withpersona.com/api/v1/api-keys/<key id>/expire`).",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.withpersona.com/api-keys",
      "https://docs.withpersona.com/api-reference/api-keys/expire-an-api-key",
    ],
    token: "persona_sandbox_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "PERSONA_API_KEY={token}",
      'curl -H "Authorization: Bearer {token}" https://api.withpersona.com/api/v1/inquiries',
    ],
    counterExamples: [
      "PERSONA_API_KEY=persona_sandbox_{hex:8}",
      "PERSONA_API_KEY=persona_sandbox_xxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
