import type { Pattern } from "../lib/core/pattern.ts";

/** PlanetScale tokens and database passwords. */
export const PLANETSCALE_PATTERNS: readonly Pattern[] = [
  {
    name: "planetscale-token",
    provider: "PlanetScale",
    title: "PlanetScale service or OAuth token",
    impact: "Manage databases and branches, within the token's permissions.",
    anchor: "start",
    keywords: ["pscale_tkn_", "pscale_oauth_"],
    regex: /(?<secret>pscale_(?:tkn|oauth)_[\w.=-]{30,63}[\w=-])(?![\w=-])/,
    entropy: 4.0,
    revoke: [
      "Open the organisation's settings, Service tokens, the token, and choose Delete service token (`pscale service-token delete ID`); an OAuth token ends with its application under OAuth applications.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://planetscale.com/docs/concepts/service-tokens",
      "https://planetscale.com/docs/concepts/connection-strings",
    ],
    token: "pscale_tkn_{base64url:43}",
    examples: ["PLANETSCALE_SERVICE_TOKEN={token}", '{"planetscale_service_token": "{token}"}'],
    counterExamples: ["PLANETSCALE_SERVICE_TOKEN=pscale_tkn_{base62:12}", "PLANETSCALE_SERVICE_TOKEN=pscale_tkn_..."],
  },
  {
    name: "planetscale-password",
    provider: "PlanetScale",
    title: "PlanetScale database password",
    impact: "Read and change the data of the branch, together with its user name.",
    anchor: "start",
    keywords: ["pscale_pw_"],
    regex: /(?<secret>pscale_pw_[\w.=-]{30,63}[\w=-])(?![\w=-])/,
    entropy: 4.0,
    revoke: [
      "Open the database, Settings, Passwords, and choose Delete in the password's menu.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://planetscale.com/docs/concepts/service-tokens",
      "https://planetscale.com/docs/concepts/connection-strings",
    ],
    token: "pscale_pw_{base64url:43}",
    examples: [
      "DATABASE_PASSWORD={token}",
      '{"database_password": "{token}"}',
      "mysql://user:pscale_pw_{base62:43}@aws.connect.psdb.cloud/db",
    ],
    counterExamples: ["DATABASE_PASSWORD=pscale_pw_{base62:12}", "DATABASE_PASSWORD=pscale_pw_xxxxxxxxxxxx"],
  },
];
