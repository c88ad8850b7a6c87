import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Okta API tokens. */
export const OKTA_PATTERNS: readonly Pattern[] = [
  {
    name: "okta-api-token",
    provider: "Okta",
    title: "Okta API token",
    impact: "Act in the org with the rights of the administrator who made it: users, groups, applications.",
    anchor: "start",
    keywords: ["SSWS ", "okta"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:SSWS\s|okta[\w .-]{0,20}?token${ASSIGNS})(?<secret>00[A-Za-z0-9_-]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 4.2,
    revoke: [
      "Open Security, API, Tokens, in the Admin Console and revoke the token; deactivating the user who made it ends it too.",
      "Read the system log for what the administrator's token did.",
    ],
    references: ["https://developer.okta.com/docs/guides/create-an-api-token/main/"],
    formatSource: "https://devforum.okta.com/t/okta-api-token-format/25375",
    token: "00{base64url:39}7",
    examples: [
      "Authorization: SSWS {token}",
      "OKTA_API_TOKEN={token}",
      'api_token = "x" # okta\nokta_token = "{token}"',
    ],
    counterExamples: ["Authorization: SSWS ${api_token}", "OKTA_API_TOKEN=00{base62:20}", "commit 00{hex:38}"],
  },
];
