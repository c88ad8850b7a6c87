import type { Pattern } from "../lib/core/pattern.ts";

/** Flutterwave. */
export const FLUTTERWAVE_PATTERNS: readonly Pattern[] = [
  {
    name: "flutterwave-live-secret-key",
    provider: "Flutterwave",
    title: "Flutterwave live secret key",
    impact: "Whoever holds it can move the merchant's money: transfers, refunds and charges, and read customers' data.",
    anchor: "start",
    keywords: ["FLWSECK-"],
    regex: /(?<secret>FLWSECK-[0-9a-f]{32}(?:-[0-9a-z]{8,16})?-X)(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open Settings in the Flutterwave dashboard, Developers, API keys, choose Generate secret key, the soonest expiration for the current keys, and Generate new API keys.",
      "Put the new key into the services that used the old one.",
      "Look at transfers and refunds that are not yours.",
    ],
    references: ["https://developer.flutterwave.com/v3.0.0/docs/authentication"],
    token: "FLWSECK-{hex:32}-X",
    examples: ["FLW_SECRET_KEY={token}", "Authorization: Bearer {token}", 'new Flutterwave(publicKey, "{token}")'],
    counterExamples: ["FLWSECK-{base36:12}-X", "FLW_SECRET_KEY=FLWSECK-xxxxxxxxxxxxxxxxxxxx-X"],
  },
  {
    name: "flutterwave-test-secret-key",
    provider: "Flutterwave",
    title: "Flutterwave test secret key",
    impact: "Whoever holds it can use the merchant's test mode and read the data kept there.",
    anchor: "start",
    keywords: ["FLWSECK_TEST-"],
    regex: /(?<secret>FLWSECK_TEST-[0-9A-Za-z]{32}-X)(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open Settings in the Flutterwave dashboard, Developers, API keys, choose Generate secret key, the soonest expiration for the current keys, and Generate new API keys.",
      "Put the new key into the services that used the old one.",
    ],
    references: ["https://developer.flutterwave.com/v3.0.0/docs/authentication"],
    token: "FLWSECK_TEST-{hex:32}-X",
    examples: ["FLW_SECRET_KEY={token}", "Authorization: Bearer {token}", 'new Flutterwave(publicKey, "{token}")'],
    counterExamples: ["FLWSECK_TEST-{base36:12}-X", "FLW_SECRET_KEY=FLWSECK_TEST-xxxxxxxxxxxxxxxxxxxx-X"],
  },
];
