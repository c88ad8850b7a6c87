import type { Pattern } from "../lib/core/pattern.ts";

/** Chapa's secret keys; `CHAPUBK` ones are public. */
export const CHAPA_PATTERNS: readonly Pattern[] = [
  {
    name: "chapa-secret-key",
    provider: "Chapa",
    title: "Chapa secret key",
    impact: "Start and verify payments and make transfers from the account; test keys move no money.",
    anchor: "start",
    keywords: ["CHASECK-", "CHASECK_TEST-", "CHAPA_LIVE_PRIV_", "CHAPA_TEST_PRIV_"],
    regex: /(?<secret>(?:CHASECK(?:_TEST)?-[A-Za-z0-9]{32}|CHAPA_(?:LIVE|TEST)_PRIV_[A-Za-z0-9_-]{32,64}))(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Sign in to https://dashboard.chapa.co, open Settings, API, and choose Generate new keys, which ends all existing ones.",
      "Put the new key into the server, and look through payments and transfers since the leak.",
    ],
    references: [
      "https://developer.chapa.co/integrations/accept-payments",
      "https://developer.chapa.co/test/testing-mode",
    ],
    token: "CHASECK-{base62:32}",
    examples: [
      "CHAPA_SECRET_KEY={token}",
      "Authorization: Bearer CHASECK_TEST-{base62:32}",
      "CHAPA_KEY=CHAPA_LIVE_PRIV_{base62:40}",
    ],
    counterExamples: [
      "CHAPA_SECRET_KEY=CHASECK_TEST-xxxxxxxxxxxxxxxx",
      "CHAPUBK_TEST-{base62:32}",
      "CHASECK-{base62:12}",
    ],
  },
];
