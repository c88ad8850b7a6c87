import type { Pattern } from "../lib/core/pattern.ts";

/** Infisical. */
export const INFISICAL_PATTERNS: readonly Pattern[] = [
  {
    name: "infisical-service-token",
    provider: "Infisical",
    title: "Infisical service token",
    impact:
      "Whoever holds it can read, and where allowed change, the secrets of the project's environments that it covers.",
    anchor: "within",
    keywords: ["infisical"],
    ignoreCase: true,
    publicPrefix: "st.",
    regex:
      /(?<![\w-])(?<secret>st\.(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32})(?![\w.-])/,
    entropy: 3.2,
    revoke: [
      "Open the project's Access Control, the tab Service Tokens, in Infisical and delete the token.",
      "Change every secret that it could read: whoever had the token may have copied them.",
      "Move to a machine identity: service tokens are deprecated.",
    ],
    references: [
      "https://infisical.com/docs/documentation/platform/token",
      "https://github.com/Infisical/infisical/blob/main/backend/src/services/service-token/service-token-service.ts",
    ],
    token: "st.{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}.{hex:32}.{hex:32}",
    examples: [
      "INFISICAL_TOKEN={token}",
      "infisical run --token {token} -- npm start",
      "# Infisical\ntoken: st.{hex:24}.{hex:32}.{hex:32}",
    ],
    counterExamples: ["st.{hex:24}.{hex:32}", "INFISICAL_TOKEN=st.xxxx.yyyy.zzzz"],
  },
];
