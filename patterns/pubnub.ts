import type { Pattern } from "../lib/core/pattern.ts";

/** PubNub secret keys; publish and subscribe keys are meant for apps. */
export const PUBNUB_PATTERNS: readonly Pattern[] = [
  {
    name: "pubnub-secret-key",
    provider: "PubNub",
    title: "PubNub secret key",
    impact: "Administer the keyset: grant access to every channel, and read and delete stored messages.",
    anchor: "start",
    keywords: ["sec-c-"],
    regex: /(?<secret>sec-c-[A-Za-z0-9+/]{48})(?![\w+/=-])/,
    entropy: 3.9,
    revoke: [
      "Regenerate the keyset's secret key in https://admin.pubnub.com, or with the Admin API: `POST /v2/keysets/<keyset id>/secret-keys`, which ends the old one at once.",
      "With `expiresAt` (paid plans) the old one lives on until then; delete it once your servers have the new one.",
    ],
    references: ["https://www.pubnub.com/docs/general/setup/account-setup", "https://github.com/pubnub/python"],
    token: "sec-c-{base64:48}",
    examples: ["PUBNUB_SECRET_KEY={token}", "new PubNub({ secretKey: '{token}' })"],
    counterExamples: [
      "PUBNUB_SUBSCRIBE_KEY=sub-c-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
      "PUBNUB_SECRET_KEY=sec-c-{base62:12}",
      "PUBNUB_SECRET_KEY=sec-c-...",
    ],
  },
];
