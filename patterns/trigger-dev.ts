import type { Pattern } from "../lib/core/pattern.ts";

/** Trigger.dev keys and tokens. Public access tokens (`pk_`) are public. */
export const TRIGGER_DEV_PATTERNS: readonly Pattern[] = [
  {
    name: "trigger-dev-production-key",
    provider: "Trigger.dev",
    title: "Trigger.dev production secret key",
    impact:
      "Whoever holds it can start tasks in production, read their runs and payloads and the environment variables.",
    anchor: "start",
    keywords: ["tr_prod_"],
    regex: /(?<secret>tr_prod_(?:sk_)?[A-Za-z0-9]{20,24})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open the project and its environment, API keys, and revoke the key: it ends at once, but public access tokens made with it live until they expire.",
      "The environment's legacy root key can only be regenerated: the old value works for another 24 hours.",
      "Set TRIGGER_SECRET_KEY anew where tasks are started.",
    ],
    references: [
      "https://trigger.dev/docs/apikeys",
      "https://github.com/triggerdotdev/trigger.dev/blob/main/apps/webapp/app/utils/apiKeys.ts",
    ],
    token: "tr_prod_{base62:24}",
    examples: ["TRIGGER_SECRET_KEY={token}", 'secretKey: "tr_prod_sk_{base62:24}"'],
    counterExamples: ["tr_prod_...", "tr_prod_{base62:8}", "tr_prod_{base62:40}"],
  },
  {
    name: "trigger-dev-environment-key",
    provider: "Trigger.dev",
    title: "Trigger.dev development, staging or preview secret key",
    impact: "Whoever holds it can start tasks in that environment and read its runs and variables.",
    anchor: "start",
    keywords: ["tr_dev_", "tr_stg_", "tr_preview_"],
    regex: /(?<secret>tr_(?:dev|stg|preview)_(?:sk_)?[A-Za-z0-9]{20,24})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open the project, choose the environment, API keys, and revoke the key; a legacy root key can only be regenerated, and its old value works for another 24 hours.",
      "Set TRIGGER_SECRET_KEY anew in `.env` files that git ignores.",
    ],
    references: [
      "https://trigger.dev/docs/apikeys",
      "https://github.com/triggerdotdev/trigger.dev/blob/main/apps/webapp/app/utils/apiKeys.ts",
    ],
    token: "tr_dev_{base62:24}",
    examples: ["TRIGGER_SECRET_KEY={token}", 'TRIGGER_SECRET_KEY="tr_stg_{base62:20}"', "tr_preview_{base62:24}"],
    counterExamples: ["tr_dev_...", "tr_dev_{base62:8}", "attr_dev_{base62:24}"],
  },
  {
    name: "trigger-dev-personal-access-token",
    provider: "Trigger.dev",
    title: "Trigger.dev personal access token",
    impact: "Whoever holds it can deploy tasks to every project of its owner.",
    anchor: "start",
    keywords: ["tr_pat_"],
    regex: /(?<secret>tr_pat_[a-z0-9]{40})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://cloud.trigger.dev/account/tokens and delete it.",
      "Make a new one and set TRIGGER_ACCESS_TOKEN in the CI system's secrets.",
    ],
    references: [
      "https://trigger.dev/docs/github-actions",
      "https://github.com/triggerdotdev/trigger.dev/blob/main/apps/webapp/app/services/personalAccessToken.server.ts",
    ],
    token: "tr_pat_{base36:40}",
    examples: ["TRIGGER_ACCESS_TOKEN={token}", "npx trigger.dev deploy --token {token}"],
    counterExamples: ["tr_pat_...", "tr_pat_{lower:12}", "tr_pat_{HEX:40}"],
  },
  {
    name: "trigger-dev-organization-access-token",
    provider: "Trigger.dev",
    title: "Trigger.dev organisation access token",
    impact: "Whoever holds it can act on all projects of the organisation.",
    anchor: "start",
    keywords: ["tr_oat_"],
    regex: /(?<secret>tr_oat_[a-z0-9]{40})(?![\w-])/,
    entropy: 4.0,
    revoke: ["Revoke it in the organisation's settings under Access tokens.", "Make a new one with an expiry date."],
    references: [
      "https://trigger.dev/docs/apikeys",
      "https://github.com/triggerdotdev/trigger.dev/blob/main/apps/webapp/app/services/organizationAccessToken.server.ts",
    ],
    token: "tr_oat_{base36:40}",
    examples: ["TRIGGER_ACCESS_TOKEN={token}", "Authorization: Bearer {token}"],
    counterExamples: ["tr_oat_...", "tr_oat_{lower:12}", "tr_oat_{HEX:40}"],
  },
];
