import type { Pattern } from "../lib/core/pattern.ts";

/** Scrapfly API keys. */
export const SCRAPFLY_PATTERNS: readonly Pattern[] = [
  {
    name: "scrapfly-api-key",
    provider: "Scrapfly",
    title: "Scrapfly API key",
    impact: "Whoever holds it can scrape at the account's expense and read its stored results.",
    anchor: "start",
    keywords: ["scp-live-", "scp-test-"],
    regex: /(?<secret>scp-(?:live|test)-[0-9a-f]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open the projects dashboard of https://scrapfly.io/dashboard and choose Actions, Regenerate API Key; the live and the test environment have a key each.",
      "Look at the monitoring page for calls that are not yours.",
    ],
    references: ["https://scrapfly.io/docs/project", "https://github.com/scrapfly/python-scrapfly"],
    token: "scp-live-{hex:32}",
    examples: [
      "SCRAPFLY_KEY={token}",
      'client = ScrapflyClient(key="{token}")',
      "https://api.scrapfly.io/scrape?key=scp-test-{hex:32}&url=https%3A%2F%2Fexample.test",
    ],
    counterExamples: ["scp-live-your-api-key-here", "scp-live-{hex:20}", "scp-live-{hex:40}"],
  },
];
