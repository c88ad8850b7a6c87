import type { Pattern } from "../lib/core/pattern.ts";

/** Mattermost incoming webhooks. */
export const MATTERMOST_PATTERNS: readonly Pattern[] = [
  {
    name: "mattermost-webhook",
    provider: "Mattermost",
    title: "Mattermost incoming webhook address",
    impact: "Post messages into the channel, or any public channel of the team, as the webhook.",
    anchor: "within",
    keywords: ["/hooks/"],
    reach: [100, 48],
    regex: /(?<secret>https?:\/\/[A-Za-z0-9.-]{1,70}(?::\d{2,5})?\/hooks\/(?=[a-z]{0,25}\d)[a-z0-9]{26})(?![\w/-])/,
    proof: "webhook",
    revoke: [
      "Open Integrations, Incoming Webhooks, in Mattermost and delete the webhook, or run `mmctl webhook delete <id>`.",
      "Add a new one and store its address outside the repository.",
    ],
    references: [
      "https://developers.mattermost.com/integrate/webhooks/incoming/",
      "https://github.com/mattermost/mattermost/blob/master/server/public/model/utils.go",
    ],
    token: "https://chat.company.test/hooks/{base36:26}",
    examples: ["MATTERMOST_WEBHOOK={token}", '{"url": "https://chat.company.test:8443/hooks/{base36:26}"}'],
    counterExamples: [
      "https://your-mattermost-server.com/hooks/xxx-generatedkey-xxx",
      "https://chat.company.test/hooks/{hex:12}",
      "https://chat.company.test/hooks/incominghookcreatedbyadmin",
    ],
  },
];
