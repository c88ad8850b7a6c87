import type { Pattern } from "../lib/core/pattern.ts";

/** Contentful tokens. */
export const CONTENTFUL_PATTERNS: readonly Pattern[] = [
  {
    name: "contentful-personal-access-token",
    provider: "Contentful",
    title: "Contentful personal access token",
    impact: "Manage every space and environment that its owner can: content, models, keys and webhooks.",
    anchor: "start",
    keywords: ["CFPAT-"],
    regex: /(?<secret>CFPAT-[A-Za-z0-9_-]{43})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open https://app.contentful.com/account/profile/cma_tokens and revoke the token (`PUT https://api.contentful.com/users/me/access_tokens/ID/revoked`), which cannot be undone.",
      "Look at the spaces' recent changes and webhooks for some that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.contentful.com/help/token-management/personal-access-tokens/",
      "https://www.contentful.com/developers/docs/references/content-management-api/#/reference/personal-access-tokens",
    ],
    token: "CFPAT-{base64url:42}a",
    examples: ["CONTENTFUL_MANAGEMENT_TOKEN={token}", "contentful.createClient({ accessToken: '{token}' })"],
    counterExamples: ["CFPAT-{base62:12}", "CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-...", "CFPAT-{base62:60}"],
  },
];
