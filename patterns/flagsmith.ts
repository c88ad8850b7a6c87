import type { Pattern } from "../lib/core/pattern.ts";

/** Flagsmith. */
export const FLAGSMITH_PATTERNS: readonly Pattern[] = [
  {
    name: "flagsmith-server-key",
    provider: "Flagsmith",
    title: "Flagsmith server-side environment key",
    impact: "Whoever holds it can read the environment's flags, segments and identity overrides.",
    anchor: "start",
    keywords: ['"ser.', "'ser.", "=ser.", " ser.", "`ser.", ">ser."],
    inWord: true,
    regex: /["'`= >](?<secret>ser\.[1-9A-HJ-NP-Za-km-z]{22})(?![\w.-])/,
    publicPrefix: "ser.",
    entropy: 3.6,
    revoke: [
      "Open Environment settings, SDK Keys, in Flagsmith and delete the Server-side Environment Key.",
      "Create a new one there for the services and edge proxies that used it.",
    ],
    references: [
      "https://docs.flagsmith.com/clients/server-side",
      "https://github.com/Flagsmith/flagsmith/blob/main/api/environments/api_keys.py",
    ],
    token: "ser.{base58:1}4{base58:20}",
    examples: ["FLAGSMITH_SERVER_KEY={token}", 'Flagsmith(environment_key="{token}")', "X-Environment-Key: {token}"],
    counterExamples: ["FLAGSMITH_SERVER_KEY=ser.{base58:12}", "key = ser.random_key", "user.{base58:22}"],
  },
];
