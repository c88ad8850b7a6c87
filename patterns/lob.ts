import type { Pattern } from "../lib/core/pattern.ts";

/** Lob secret keys; publishable keys (`live_pub_`) are meant for browsers. */
export const LOB_PATTERNS: readonly Pattern[] = [
  {
    name: "lob-live-key",
    provider: "Lob",
    title: "Lob live secret key",
    impact: "Send letters, postcards and cheques at your cost and read addresses.",
    anchor: "start",
    keywords: ["live_"],
    regex: /(?<secret>live_[0-9a-f]{35})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open https://dashboard.lob.com/settings/api-keys and choose the refresh button below the key: the old value ends at once.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://help.lob.com/account-management/api-keys",
      "https://github.com/lob/lob-openapi/blob/main/lob-api-public.yml",
    ],
    token: "live_{hex:35}",
    examples: ["LOB_API_KEY={token}", "curl https://api.lob.com/v1/letters -u {token}:"],
    counterExamples: ["LOB_API_KEY=live_{hex:20}", "LOB_PUBLISHABLE_KEY=live_pub_{hex:31}", "LOB_API_KEY=live_..."],
  },
  {
    name: "lob-test-key",
    provider: "Lob",
    title: "Lob test secret key",
    impact: "Read and create the account's test mail; nothing is sent.",
    anchor: "within",
    keywords: [
      "api.lob",
      "lob_api",
      "lob_test",
      "lob-test",
      "lob_key",
      "lobapi",
      "lobtoken",
      "lob_token",
      "lob('",
      'lob("',
      "lob')(",
      'lob")(',
    ],
    ignoreCase: true,
    publicPrefix: "test_",
    regex: /(?<![\w-])(?<secret>test_[0-9a-f]{35})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open https://dashboard.lob.com/settings/api-keys and choose the refresh button below the key: the old value ends at once.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://help.lob.com/account-management/api-keys",
      "https://github.com/lob/lob-openapi/blob/main/lob-api-public.yml",
    ],
    token: "test_{hex:35}",
    examples: [
      "LOB_API_KEY={token}",
      "curl https://api.lob.com/v1/letters -u {token}:",
      "const Lob = require('lob')('{token}');",
      'new Lob("{token}")',
    ],
    counterExamples: ["LOB_API_KEY=test_{hex:20}", "LOB_PUBLISHABLE_KEY=test_pub_{hex:31}", "LOB_API_KEY=test_..."],
  },
];
