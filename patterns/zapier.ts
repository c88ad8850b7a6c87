import type { Pattern } from "../lib/core/pattern.ts";

/** Zapier catch hooks. */
export const ZAPIER_PATTERNS: readonly Pattern[] = [
  {
    name: "zapier-webhook",
    provider: "Zapier",
    title: "Zapier catch hook URL",
    impact: "Whoever holds it can start the Zap with data of their choice.",
    anchor: "start",
    keywords: ["hooks.zapier.com"],
    regex:
      /(?<secret>hooks\.zapier\.com\\?\/hooks\\?\/catch\\?\/[0-9]{4,12}\\?\/[A-Za-z0-9]{6,12}(?:\\?\/silent)?)(?![\w-])/,
    proof: "webhook",
    revoke: [
      "Open the Zap, delete its Catch Hook trigger and add a new one: the address changes.",
      "Give the new address to the sender, and check a signature or a secret of your own in the Zap.",
    ],
    references: ["https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zap-workflows-from-webhooks"],
    token: "hooks.zapier.com/hooks/catch/4{digit:6}/{base36:7}",
    examples: ["ZAPIER_WEBHOOK=https://{token}/", "fetch('https://{token}/', { method: 'POST' })"],
    counterExamples: [
      "https://hooks.zapier.com/hooks/catch/<user>/<hook>/",
      "https://hooks.zapier.com/hooks/catch/{digit:6}",
      "https://zapier.com/hooks/catch/{digit:6}/{base36:7}",
    ],
  },
];
