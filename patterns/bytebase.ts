import type { Pattern } from "../lib/core/pattern.ts";

/** Bytebase service account keys. */
export const BYTEBASE_PATTERNS: readonly Pattern[] = [
  {
    name: "bytebase-service-key",
    provider: "Bytebase",
    title: "Bytebase service account key",
    impact:
      "Log in to the Bytebase API as the service account: create and roll out changes to the databases it may reach.",
    anchor: "start",
    keywords: ["bbs_"],
    regex: /(?<secret>bbs_[A-Za-z0-9]{20,40})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "In Bytebase open IAM & Admin, Service Accounts (or the project's Manage, Service Accounts), the account, and choose Reset Service Key; the old key ends at once.",
      "Put the new key into the pipeline's secret, and read the audit log for logins of the service account.",
    ],
    references: [
      "https://docs.bytebase.com/integrations/api/authentication",
      "https://github.com/bytebase/bytebase/blob/main/backend/common/const.go",
      "https://github.com/bytebase/bytebase/blob/main/backend/api/v1/service_account_service.go",
    ],
    token: "bbs_{base62:20}",
    examples: ["BYTEBASE_SERVICE_KEY={token}", '"password": "{token}"'],
    counterExamples: ["bbs_{base62:8}", "BYTEBASE_SERVICE_KEY=bbs_xxx"],
  },
];
