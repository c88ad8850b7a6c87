import type { Pattern } from "../lib/core/pattern.ts";

/** Make (formerly Integromat) webhooks. */
export const MAKE_PATTERNS: readonly Pattern[] = [
  {
    name: "make-webhook",
    provider: "Make",
    title: "Make webhook address",
    impact: "Start the scenario behind it with any data, unless the webhook demands a key.",
    anchor: "start",
    keywords: [
      "hook.eu1.make.com/",
      "hook.eu2.make.com/",
      "hook.us1.make.com/",
      "hook.us2.make.com/",
      "hook.integromat.com/",
    ],
    regex: /(?<secret>hook\.(?:(?:eu|us)[12]\.make|integromat)\.com\/[a-z0-9]{32})(?![\w-])/,
    proof: "webhook",
    revoke: [
      "Find the webhook's id with `GET /hooks` of the Make API and call `DELETE https://eu1.make.com/api/v2/hooks/<id>` (at the host of your zone).",
      "Or open Webhooks in Make and delete the webhook there.",
      "Add a new webhook to the scenario and store its address outside the repository.",
    ],
    references: ["https://help.make.com/webhooks"],
    token: "hook.eu1.make.com/{base36:32}",
    examples: ["MAKE_WEBHOOK_URL=https://{token}", 'fetch("https://{token}", { method: "POST" })'],
    counterExamples: [
      "https://hook.eu1.make.com/{base36:12}",
      "https://hook.eu1.make.com/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
