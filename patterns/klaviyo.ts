import type { Pattern } from "../lib/core/pattern.ts";

/** Klaviyo. */
export const KLAVIYO_PATTERNS: readonly Pattern[] = [
  {
    name: "klaviyo-private-key",
    provider: "Klaviyo",
    title: "Klaviyo private API key",
    impact: "Whoever holds it can read and change profiles, lists and campaigns as far as its scopes allow.",
    anchor: "within",
    keywords: ["klaviyo"],
    ignoreCase: true,
    publicPrefix: "pk_",
    regex: /(?<![\w-])(?<secret>pk_[0-9a-f]{34})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "As Owner or Admin, open your account's name, Settings, API keys (https://www.klaviyo.com/settings/account/api-keys), and delete the private key.",
      "Create one with only the scopes needed for each integration.",
    ],
    references: [
      "https://developers.klaviyo.com/en/docs/authenticate_",
      "https://help.klaviyo.com/hc/en-us/articles/7423954176283",
    ],
    token: "pk_{hex:34}",
    examples: ["KLAVIYO_API_KEY={token}", "Authorization: Klaviyo-API-Key {token}"],
    counterExamples: ["pk_{hex:20}", "KLAVIYO_API_KEY=pk_your_key_here", "pk_live_{hex:34}"],
  },
];
