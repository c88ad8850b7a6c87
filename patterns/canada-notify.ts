import type { Pattern } from "../lib/core/pattern.ts";

/** Keys of GC Notify, the Canadian Digital Service's mail and text service: a name and two UUIDs. */
export const CANADA_NOTIFY_PATTERNS: readonly Pattern[] = [
  {
    name: "canada-notify-api-key",
    provider: "Canadian Digital Service",
    title: "GC Notify API key",
    impact: "Send mail and texts in the government service's name and read what it has sent.",
    anchor: "start",
    keywords: ["gcntfy-"],
    regex:
      /(?<secret>gcntfy-[A-Za-z0-9_-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Sign in to GC Notify, open API integration, API keys, and choose Revoke beside the key.",
      "Make a new key, and tell the GC Notify team about messages that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://documentation.notification.canada.ca/en/start.html#api-keys",
      "https://documentation.notification.canada.ca/en/keys.html",
      "https://github.com/cds-snc/notification-api/blob/main/app/config.py",
    ],
    token: "gcntfy-{lower:8}-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["NOTIFY_API_KEY={token}", "Authorization: ApiKey-v1 {token}"],
    counterExamples: ["NOTIFY_API_KEY=gcntfy-mykey-{hex:8}", "gcntfy-api-key-name"],
  },
];
