import type { Pattern } from "../lib/core/pattern.ts";

/** Firecrawl. */
export const FIRECRAWL_PATTERNS: readonly Pattern[] = [
  {
    name: "firecrawl-api-key",
    provider: "Firecrawl",
    title: "Firecrawl API key",
    impact: "Whoever holds it can crawl at the team's expense and read the results of its jobs.",
    anchor: "within",
    keywords: ["firecrawl"],
    ignoreCase: true,
    publicPrefix: "fc-",
    regex: /(?<![\w-])(?<secret>fc-[0-9a-f]{32})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Create a new key on https://www.firecrawl.dev/app/api-keys: an account's last active key cannot be revoked.",
      "Revoke the leaked key there and put the new one into the services.",
    ],
    references: [
      "https://docs.firecrawl.dev/api-reference/introduction",
      "https://github.com/firecrawl/firecrawl/blob/main/apps/api/src/lib/parseApi.ts",
    ],
    token: "fc-{hex:32}",
    examples: [
      "FIRECRAWL_API_KEY={token}",
      'new FirecrawlApp({ apiKey: "{token}" })',
      "# Firecrawl\nAuthorization: Bearer {token}",
    ],
    counterExamples: ["fc-{hex:20}", "FIRECRAWL_API_KEY=fc-YOUR_API_KEY", "fc-{hex:40}"],
  },
];
