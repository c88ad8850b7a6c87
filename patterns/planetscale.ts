import type { Pattern } from "../lib/core/pattern.ts";

/** PlanetScale tokens and database passwords. */
export const PLANETSCALE_PATTERNS: readonly Pattern[] = [
  {
    name: "planetscale-token",
    provider: "PlanetScale",
    title: "PlanetScale service token",
    impact: "Manage databases and branches, within the token's permissions.",
    anchor: "start",
    keywords: ["pscale_tkn_"],
    regex: /(?<secret>pscale_tkn_(?=[A-Za-z_.=-]{0,40}\d)[\w.=-]{19,200}[\w=-])(?![\w=-])/,
    entropy: 2.7,
    revoke: [
      "Open the organisation's settings, Service tokens, the token, and choose Delete service token (`pscale service-token delete ID`).",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://planetscale.com/docs/concepts/service-tokens",
      "https://github.com/planetscale/cli/blob/main/internal/config/config.go",
    ],
    token: "pscale_tkn_{base64url:20}7{base64url:22}",
    examples: ["PLANETSCALE_SERVICE_TOKEN={token}", '{"planetscale_service_token": "{token}"}'],
    counterExamples: [
      "PLANETSCALE_SERVICE_TOKEN=pscale_tkn_{base62:12}",
      "PLANETSCALE_SERVICE_TOKEN=pscale_tkn_...",
      "pscale_tkn_prefix_of_service_tokens",
    ],
  },
  {
    name: "planetscale-oauth-token",
    provider: "PlanetScale",
    title: "PlanetScale OAuth access or refresh token",
    impact:
      "Manage databases and branches of the user who allowed the application to; a refresh token renews that right.",
    anchor: "start",
    keywords: ["pscale_oauth_"],
    regex: /(?<secret>pscale_oauth_(?:refresh_)?[\w-]{43})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Call `POST https://auth.planetscale.com/oauth/revoke` with the token and the application's id and secret: for the access token and for the refresh token.",
      "Or delete the application under the organisation's settings, OAuth applications.",
    ],
    references: [
      "https://planetscale.com/docs/api/reference/oauth/create-token",
      "https://planetscale.com/docs/api/reference/oauth/revoke-token",
    ],
    token: "pscale_oauth_{base64url:43}",
    examples: [
      "PLANETSCALE_ACCESS_TOKEN={token}",
      '{"refresh_token": "pscale_oauth_refresh_{base64url:43}"}',
      "Authorization: Bearer {token}",
    ],
    counterExamples: [
      "PLANETSCALE_ACCESS_TOKEN=pscale_oauth_{base62:20}",
      "PLANETSCALE_ACCESS_TOKEN=pscale_oauth_{base62:60}",
      "PLANETSCALE_ACCESS_TOKEN=pscale_oauth_...",
    ],
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
