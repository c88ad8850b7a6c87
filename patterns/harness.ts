import type { Pattern } from "../lib/core/pattern.ts";

/** Harness. */
export const HARNESS_PATTERNS: readonly Pattern[] = [
  {
    name: "harness-personal-access-token",
    provider: "Harness",
    title: "Harness personal access token",
    impact: "Whoever holds it acts as its owner in Harness: pipelines, secrets' names and deployments.",
    anchor: "start",
    keywords: ["pat."],
    regex: /(?<secret>pat\.(?:[A-Za-z0-9_-]{15,26}\.)?[0-9a-f]{24}\.[A-Za-z0-9]{20})(?![\w.-])/,
    entropy: 4.2,
    revoke: [
      "Open your user profile in Harness, expand the key under My API Keys, and choose More Options, Delete, beside the token.",
      "Look at the audit trail and at pipeline runs that are not yours.",
    ],
    references: [
      "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys",
      "https://developer.harness.io/docs/platform/automation/api/api-quickstart",
    ],
    token: "pat.{base64url:22}.{hex:24}.{base62:20}",
    examples: [
      "HARNESS_API_KEY={token}",
      "curl -H 'x-api-key: {token}' https://harness.example.test/ng/api/projects",
      'platform_api_key = "{token}"',
    ],
    counterExamples: ["pat.{base62:22}.{hex:24}", "pat.12345.6789", "x-api-key: pat...."],
  },
  {
    name: "harness-service-account-token",
    provider: "Harness",
    title: "Harness service account token",
    impact: "Whoever holds it can run pipelines and change resources as far as the service account's roles allow.",
    anchor: "start",
    keywords: ["sat."],
    regex: /(?<secret>sat\.(?:[A-Za-z0-9_-]{15,26}\.)?[0-9a-f]{24}\.[A-Za-z0-9]{20})(?![\w.-])/,
    entropy: 4.2,
    revoke: [
      "Open Account Settings, Access Control, Service Accounts, the account, its API key, and choose More Options, Delete, beside the token.",
      "Look at the audit trail and at pipeline runs that are not yours.",
    ],
    references: [
      "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys",
      "https://developer.harness.io/docs/platform/automation/api/api-quickstart",
    ],
    token: "sat.{base64url:22}.{hex:24}.{base62:20}",
    examples: [
      "HARNESS_API_KEY={token}",
      "curl -H 'x-api-key: {token}' https://harness.example.test/ng/api/projects",
      'platform_api_key = "{token}"',
    ],
    counterExamples: ["sat.{base62:22}.{hex:24}", "sat.12345.6789", "x-api-key: sat...."],
  },
];
