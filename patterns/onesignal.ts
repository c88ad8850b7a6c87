import type { Pattern } from "../lib/core/pattern.ts";

/** OneSignal rich API keys. */
export const ONESIGNAL_PATTERNS: readonly Pattern[] = [
  {
    name: "onesignal-app-key",
    provider: "OneSignal",
    title: "OneSignal app API key",
    impact: "Send push, mail and text messages to the app's users and read who they are.",
    anchor: "start",
    keywords: ["os_v2_app_"],
    regex: /(?<secret>os_v2_app_[a-z2-7]{90,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the app's Settings, Keys & IDs, in OneSignal and rotate the key, which revokes the old value, or delete it.",
      "With the organization's key: `POST /apps/<app id>/auth/tokens/<token id>/rotate`, or `DELETE` without `/rotate`.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://documentation.onesignal.com/docs/en/keys-and-ids",
      "https://documentation.onesignal.com/reference/rotate-api-key",
    ],
    token: "os_v2_app_{base32:104}",
    examples: [
      "ONESIGNAL_API_KEY={token}",
      'curl -H "Authorization: Key {token}" https://api.onesignal.com/notifications',
    ],
    counterExamples: ["ONESIGNAL_API_KEY=os_v2_app_{base32:20}", "ONESIGNAL_API_KEY=os_v2_app_..."],
  },
  {
    name: "onesignal-organization-key",
    provider: "OneSignal",
    title: "OneSignal organization API key",
    impact: "Create apps and their API keys in the whole organisation.",
    anchor: "start",
    keywords: ["os_v2_org_"],
    regex: /(?<secret>os_v2_org_[a-z2-7]{90,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open Organizations, your organisation, Keys & IDs, in OneSignal and rotate or delete the key.",
      "Look at the apps' keys for ones that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://documentation.onesignal.com/docs/en/keys-and-ids",
      "https://documentation.onesignal.com/reference/rotate-api-key",
    ],
    token: "os_v2_org_{base32:104}",
    examples: ["ONESIGNAL_ORG_API_KEY={token}", '{"organization_key": "{token}"}'],
    counterExamples: ["ONESIGNAL_ORG_API_KEY=os_v2_org_{base32:20}", "ONESIGNAL_ORG_API_KEY=os_v2_org_..."],
  },
];
