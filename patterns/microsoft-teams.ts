import type { Pattern } from "../lib/core/pattern.ts";

/** Microsoft Teams incoming webhooks of Office 365 connectors. */
export const MICROSOFT_TEAMS_PATTERNS: readonly Pattern[] = [
  {
    name: "microsoft-teams-webhook",
    provider: "Microsoft Teams",
    title: "Microsoft Teams incoming webhook address",
    impact: "Post messages and cards into the channel, with no other credential.",
    anchor: "start",
    keywords: ["webhook.office.com/webhookb2/", "outlook.office.com/webhook/"],
    regex:
      /(?<secret>(?:webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook)\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}@[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/V2[\w-]{10,})?)(?![\w-])/,
    proof: "webhook",
    revoke: [
      "Open the channel's More options, Connectors (in newer clients under Manage channel), Configured, choose Manage beside the webhook and Remove.",
      "Add a new one, or a workflow, and store its address outside the repository.",
    ],
    references: [
      "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    ],
    token:
      "webhook.office.com/webhookb2/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}@{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/IncomingWebhook/{hex:32}/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "TEAMS_WEBHOOK_URL=https://company.{token}",
      '{"url": "https://company.{token}"}',
      "https://outlook.office.com/webhook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}@{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/IncomingWebhook/{hex:32}/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    ],
    counterExamples: [
      "https://company.webhook.office.com/webhookb2/...",
      "https://company.webhook.office.com/webhookb2/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}@{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/IncomingWebhook/",
    ],
  },
];
