import type { Pattern } from "../lib/core/pattern.ts";

/** Grafana. */
export const GRAFANA_PATTERNS: readonly Pattern[] = [
  {
    name: "grafana-service-account-token",
    provider: "Grafana",
    title: "Grafana service account token",
    impact:
      "Whoever holds it acts as the service account: reads data sources and, with enough rights, administers Grafana.",
    anchor: "start",
    keywords: ["glsa_"],
    regex: /(?<secret>glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?![A-Za-z0-9_])/,
    proof: "grafana-service-account",
    entropy: 4.0,
    revoke: [
      "Open Administration, Users and access, Service accounts, the account, and delete the token.",
      "Make a new one with an expiry date for the machines that used it.",
    ],
    references: [
      "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
      "https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go",
    ],
    token: "glsa_{base62:32}",
    examples: ["GRAFANA_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["glsa_{base62:32}_{hex:8}", "glsa_{base62:20}", "glsa_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_AAAAAAAA"],
  },
  {
    name: "grafana-cloud-access-policy-token",
    provider: "Grafana",
    title: "Grafana Cloud access policy token",
    impact:
      "Whoever holds it can read or write metrics, logs and traces of the organisation, or manage it, by its policy.",
    anchor: "start",
    keywords: ["glc_eyJ"],
    regex: /(?<secret>glc_eyJ[A-Za-z0-9+/_-]{40,}={0,2})(?![A-Za-z0-9+/_=-])/,
    proof: "grafana-cloud",
    entropy: 4.0,
    revoke: [
      "Open Grafana Cloud, Security, Access Policies, and delete the token.",
      "Make a new one with an expiry date for the machines that used it.",
    ],
    references: [
      "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
    ],
    token: '{"o":"{digit:6}","n":"writer","k":"{base62:24}","m":{"r":"eu"}}',
    examples: ["GRAFANA_CLOUD_TOKEN={token}", 'password = "{token}"'],
    counterExamples: ["glc_eyJ{base64:12}", "glc_eyJ..."],
  },
  {
    name: "grafana-api-key",
    provider: "Grafana",
    title: "Grafana API key (older form)",
    impact: "Whoever holds it acts with the key's role in Grafana: viewer, editor or administrator.",
    anchor: "start",
    keywords: ["eyJrIjoi"],
    regex: /(?<secret>eyJrIjoi[A-Za-z0-9+/_-]{40,}={0,2})(?![A-Za-z0-9+/_=.-])/,
    proof: "grafana-legacy",
    revoke: [
      "Delete it under Administration, Users and access, Service accounts (keys were moved there) or API keys.",
      "Use a service account token with an expiry date instead.",
    ],
    references: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/"],
    token: '{"k":"{base62:32}","n":"ci","id":1}',
    examples: ["GRAFANA_API_KEY={token}", "Authorization: Bearer {token}"],
    counterExamples: ["eyJrIjoi{base64:60}", "eyJrIjoi..."],
  },
];
