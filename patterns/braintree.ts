import type { Pattern } from "../lib/core/pattern.ts";

/** Braintree's access tokens; tokenization keys are public. */
export const BRAINTREE_PATTERNS: readonly Pattern[] = [
  {
    name: "braintree-access-token",
    provider: "Braintree",
    title: "Braintree access token",
    impact: "Make and refund transactions and read customers of the merchant; `sandbox` ones move no money.",
    anchor: "start",
    keywords: ["access_token$"],
    regex: /(?<secret>access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "The merchant revokes the application's access in the Control Panel, or the application does with `gateway.oauth.revokeAccessToken`.",
      "For PayPal's Express Checkout credentials make new ones in the PayPal account's API settings.",
      "Look through the transactions and refunds since the leak.",
    ],
    references: ["https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens"],
    token: "access_token$production${base36:16}${hex:32}",
    examples: ['accessToken: "{token}"', "BRAINTREE_ACCESS_TOKEN='{token}'"],
    counterExamples: [
      "access_token$production${base36:16}${hex:12}",
      "access_token$production$...",
      "access_token${hex:32}",
    ],
  },
];
