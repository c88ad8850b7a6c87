import type { Pattern } from "../lib/core/pattern.ts";

/** Square access tokens and OAuth secrets. */
export const SQUARE_PATTERNS: readonly Pattern[] = [
  {
    name: "square-access-token",
    provider: "Square",
    title: "Square access token",
    impact: "Take and refund payments and read customers of the seller.",
    anchor: "start",
    keywords: ["EAAA", "sq0atp-"],
    regex: /(?<secret>EAAA[\w-]{60}|sq0atp-[\w-]{22})(?![\w+/=-])/,
    entropy: 3.5,
    revoke: [
      "End the OAuth tokens that a seller gave the application: `POST https://connect.squareup.com/oauth2/revoke` with the header `Authorization: Client <application secret>` and `client_id` and `access_token` in the body.",
      "If it is a personal access token, open https://developer.squareup.com/apps, choose the application, Credentials, and replace it.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
    token: "EAAA{base64url:60}",
    examples: ["SQUARE_ACCESS_TOKEN={token}", '{"square_access_token": "{token}"}', "token: sq0atp-{base64url:22}"],
    counterExamples: ["SQUARE_ACCESS_TOKEN=EAAA{base62:30}", "data: EAAA{base62:72}", "SQUARE_ACCESS_TOKEN=EAAA..."],
  },
  {
    name: "square-oauth-secret",
    provider: "Square",
    title: "Square application secret",
    impact: "Get access tokens for every seller who uses the application.",
    anchor: "start",
    keywords: ["sq0csp-"],
    regex: /(?<secret>sq0csp-[\w-]{43})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open https://developer.squareup.com/apps, choose the application, OAuth, and replace the application secret.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
    token: "sq0csp-{base64url:43}",
    examples: ["SQUARE_APPLICATION_SECRET={token}", '{"square_application_secret": "{token}"}'],
    counterExamples: ["SQUARE_APPLICATION_SECRET=sq0csp-{base62:20}", "application_id: sq0idp-{base64url:22}"],
  },
  {
    name: "square-sandbox-secret",
    provider: "Square",
    title: "Square sandbox application secret",
    impact: "Whoever holds it can get tokens of sandbox test accounts; no real money moves.",
    anchor: "start",
    keywords: ["sandbox-sq0csb-"],
    regex: /(?<secret>sandbox-sq0csb-[\w-]{40,50})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open https://developer.squareup.com/apps, choose the application, Sandbox, OAuth, and replace the application secret.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://developer.squareup.com/docs/oauth-api/walkthrough",
      "https://developer.squareup.com/docs/build-basics/access-tokens",
    ],
    token: "sandbox-sq0csb-{base64url:43}",
    examples: ["SQUARE_APPLICATION_SECRET={token}", 'client_secret: "{token}"'],
    counterExamples: ["sandbox-sq0csb-{base62:12}", "sandbox-sq0idb-{base64url:22}", "sandbox-sq0csb-..."],
  },
];
