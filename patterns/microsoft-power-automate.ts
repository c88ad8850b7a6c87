import type { Pattern } from "../lib/core/pattern.ts";

/** Addresses that start a flow of Power Automate or a logic app, signed with a shared access signature. */
export const MICROSOFT_POWER_AUTOMATE_PATTERNS: readonly Pattern[] = [
  {
    name: "microsoft-power-automate-webhook",
    provider: "Microsoft Power Automate",
    title: "Power Automate or Logic Apps trigger address",
    impact: "Start the flow with any data, with no other credential.",
    anchor: "start",
    keywords: ["logic.azure.com", "api.powerplatform.com"],
    regex:
      /(?<secret>(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/(?:powerautomate\/automations\/direct\/)?workflows\/[0-9a-f]{32}\/triggers\/[\w%-]{1,60}\/(?:paths\/)?[a-z]{3,8}\?[^\s"'<>`]{1,200}?sig=[\w-]{43})(?![\w-])/,
    proof: "webhook",
    revoke: [
      "In the Azure portal open the logic app, Settings, Access Keys, and regenerate the key that signed the address: all addresses made with it end.",
      "In Power Automate add the trigger anew or save the flow as a copy, and delete the old one.",
      "Limit who can start the flow to users of the tenant.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app#regenerate-access-keys",
    ],
    token:
      "logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={base64url:43}",
    examples: ["FLOW_URL=https://prod-12.westeurope.{token}", '{"url": "https://prod-01.westus.{token}"}'],
    counterExamples: [
      "https://prod-12.westeurope.logic.azure.com/workflows/{hex:32}/triggers/manual/paths/invoke",
      "https://prod-12.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sig=...",
    ],
  },
];
