import type { Pattern } from "../lib/core/pattern.ts";

/** Kong Konnect. */
export const KONG_PATTERNS: readonly Pattern[] = [
  {
    name: "kong-personal-access-token",
    provider: "Kong",
    title: "Kong Konnect personal access token",
    impact: "Whoever holds it acts as its owner: change control planes, routes, consumers and their credentials.",
    anchor: "start",
    keywords: ["kpat_"],
    regex: /(?<secret>kpat_[A-Za-z0-9]{40,64})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Run `kongctl delete pat <id>`, or revoke the token on https://cloud.konghq.com/global/account/tokens; it may work for another 15 minutes.",
      "As Org Admin: Organization, Users, the user, Personal access tokens, or `PATCH /users/{userId}/access-tokens/{tokenId}/revoke`.",
      "Read the audit log for what it did.",
      "Use a system account's token for automation.",
    ],
    references: [
      "https://developer.konghq.com/konnect-api/",
      "https://github.com/Kong/developer.konghq.com/blob/main/api-specs/konnect/identity/v3/openapi.yaml",
    ],
    token: "kpat_{base62:49}",
    examples: ["KONNECT_TOKEN={token}", "Authorization: Bearer {token}", "deck gateway sync --konnect-token {token}"],
    counterExamples: ["kpat_{base62:12}", "KONNECT_TOKEN=kpat_secret_value", "KONNECT_TOKEN=kpat_..."],
  },
  {
    name: "kong-system-account-token",
    provider: "Kong",
    title: "Kong Konnect system account access token",
    impact: "Whoever holds it can change what the system account's roles allow: control planes, routes, consumers.",
    anchor: "start",
    keywords: ["spat_"],
    regex: /(?<secret>spat_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Run `kongctl delete spat <id> --system-account-name <name>`, or call `DELETE /v3/system-accounts/{accountId}/access-tokens/{tokenId}`.",
      "Read the audit log for what it did.",
      "Create a new one with a short expiry for the automation.",
    ],
    references: [
      "https://developer.konghq.com/konnect-api/",
      "https://github.com/Kong/developer.konghq.com/blob/main/api-specs/konnect/identity/v3/openapi.yaml",
    ],
    token: "spat_{base62:20}7{base62:28}",
    examples: ["KONNECT_TOKEN={token}", "Authorization: Bearer {token}", "deck gateway sync --konnect-token {token}"],
    counterExamples: [
      "spat_{base62:12}",
      "const spat_temp_id_of_the_second_run2 = 1",
      "KONNECT_TOKEN=spat_secret_value",
      "KONNECT_TOKEN=spat_...",
    ],
  },
];
