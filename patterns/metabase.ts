import type { Pattern } from "../lib/core/pattern.ts";

/** Metabase API keys. */
export const METABASE_PATTERNS: readonly Pattern[] = [
  {
    name: "metabase-api-key",
    provider: "Metabase",
    title: "Metabase API key",
    impact: "Query the connected databases and manage the instance, as the group that the key belongs to.",
    anchor: "within",
    keywords: ["metabase"],
    ignoreCase: true,
    publicPrefix: "mb_",
    regex: /(?<![\w-])(?<secret>mb_[A-Za-z0-9+/]{43}=)(?![\w+/=])/,
    entropy: 4.3,
    revoke: [
      "Open Admin settings, Settings, Authentication, in Metabase and choose Manage beside API Keys; delete the key with its trash icon, or edit it to change (regenerate) its value.",
    ],
    references: [
      "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
      "https://github.com/metabase/metabase/blob/master/src/metabase/api_keys/models/api_key.clj",
    ],
    token: "mb_{base64:43}=",
    examples: ["METABASE_API_KEY={token}", "curl -H 'x-api-key: {token}' https://metabase.example.test/api/card"],
    counterExamples: [
      "METABASE_API_KEY=mb_{base64:20}=",
      "METABASE_API_KEY=mb_{base64:43}",
      "METABASE_API_KEY=mb_YOUR_API_KEY",
    ],
  },
];
