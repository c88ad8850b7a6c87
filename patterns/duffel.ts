import type { Pattern } from "../lib/core/pattern.ts";

/** Duffel. */
export const DUFFEL_PATTERNS: readonly Pattern[] = [
  {
    name: "duffel-live-token",
    provider: "Duffel",
    title: "Duffel live access token",
    impact:
      "Whoever holds it can search, book and cancel real flights and stays at the account's expense and read passengers' data.",
    anchor: "start",
    keywords: ["duffel_live_"],
    regex: /(?<secret>duffel_live_[A-Za-z0-9_=-]{43})(?![\w=-])/,
    entropy: 4.2,
    revoke: [
      "Open https://app.duffel.com, Developers, Access tokens, and revoke the token.",
      "Make a new one for the services that used it.",
      "Look at the orders for bookings that are not yours.",
    ],
    references: [
      "https://duffel.com/docs/guides/getting-started-with-flights",
      "https://duffel.com/docs/api/overview/making-requests/making-requests",
    ],
    token: "duffel_live_{base64url:43}",
    examples: ["DUFFEL_ACCESS_TOKEN={token}", "Authorization: Bearer {token}", 'new Duffel({ token: "{token}" })'],
    counterExamples: ["duffel_live_{base64url:20}", "DUFFEL_ACCESS_TOKEN=duffel_live_..."],
  },
  {
    name: "duffel-test-token",
    provider: "Duffel",
    title: "Duffel test access token",
    impact: "Whoever holds it can use the account's test mode, where no money moves.",
    anchor: "start",
    keywords: ["duffel_test_"],
    regex: /(?<secret>duffel_test_[A-Za-z0-9_=-]{43})(?![\w=-])/,
    entropy: 4.2,
    revoke: [
      "Open https://app.duffel.com, Developers, Access tokens, and revoke the token.",
      "Make a new one for the services that used it.",
    ],
    references: [
      "https://duffel.com/docs/guides/getting-started-with-flights",
      "https://duffel.com/docs/api/overview/making-requests/making-requests",
    ],
    token: "duffel_test_{base64url:43}",
    examples: ["DUFFEL_ACCESS_TOKEN={token}", "Authorization: Bearer {token}", 'new Duffel({ token: "{token}" })'],
    counterExamples: ["duffel_test_{base64url:20}", "DUFFEL_ACCESS_TOKEN=duffel_test_..."],
  },
];
