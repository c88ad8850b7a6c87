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
      "Open the keyset in https://admin.pubnub.com, add a new secret key where the keyset allows two, move the servers to it, and delete the old one; else make a new keyset.",
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
