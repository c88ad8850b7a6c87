import type { Pattern } from "../lib/core/pattern.ts";

/** IFTTT. */
export const IFTTT_PATTERNS: readonly Pattern[] = [
  {
    name: "ifttt-webhooks-key",
    provider: "IFTTT",
    title: "IFTTT Webhooks trigger address",
    impact: "Whoever holds it can trigger every Webhooks applet of the account.",
    anchor: "start",
    keywords: ["maker.ifttt.com/trigger/"],
    inWord: true,
    regex:
      /(?<![\w-])(?<secret>maker\.ifttt\.com\/trigger\/[\w-]{1,80}\/(?:json\/)?with\/key\/[A-Za-z0-9_-]{20,64})(?![\w-])/,
    proof: "webhook",
    entropy: 3.8,
    revoke: [
      "Open https://ifttt.com/maker_webhooks/settings and choose Edit connection to get a new key: the old one stops working.",
      "Put the new key into the devices that used the old one.",
    ],
    references: ["https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ"],
    token: "maker.ifttt.com/trigger/door_open/with/key/{base64url:43}",
    examples: [
      "IFTTT_URL=https://{token}",
      "curl -X POST https://{token}",
      '"https://maker.ifttt.com/trigger/door/json/with/key/{base64url:22}"',
    ],
    counterExamples: [
      "https://maker.ifttt.com/trigger/door_open/with/key/",
      "https://maker.ifttt.com/trigger/door_open/with/key/{base64url:8}",
      "https://maker.ifttt.com/trigger/door_open/with/key/YOUR_KEY_HERE_0123456789",
    ],
  },
];
