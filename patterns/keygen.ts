import type { Pattern } from "../lib/core/pattern.ts";

/** Keygen. */
export const KEYGEN_PATTERNS: readonly Pattern[] = [
  {
    name: "keygen-token",
    provider: "Keygen",
    title: "Keygen API token",
    impact:
      "Whoever holds it acts as its bearer: an admin or environment token manages the account, a product token its licences, a user's or licence's token its machines.",
    anchor: "within",
    keywords: ["keygen"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>(?:(?:admin|prod|user|env)-[0-9a-f]{64}v3|activ-[0-9a-f]{32}v3))(?![\w-])/,
    publicPrefix: "",
    entropy: 3.3,
    revoke: [
      "Revoke it: `curl -X DELETE https://api.keygen.sh/v1/accounts/<account>/tokens/<id>`, authorised by itself or an admin token.",
      "Create a new one with fewer permissions and an expiry date.",
    ],
    references: [
      "https://keygen.sh/docs/api/tokens/#tokens-revoke",
      "https://github.com/keygen-sh/keygen-api/blob/master/app/models/token.rb",
    ],
    token: "prod-{hex:64}v3",
    examples: ["KEYGEN_TOKEN={token}", "# Keygen\nAuthorization: Bearer {token}", "keygen: admin-{hex:64}v3"],
    counterExamples: ["prod-{hex:64}", "KEYGEN_TOKEN=prod-...", "admin-{hex:40}v3", "sub-prod-{hex:64}v3"],
  },
];
