import type { Pattern } from "../lib/core/pattern.ts";

/** Airtable tokens. */
export const AIRTABLE_PATTERNS: readonly Pattern[] = [
  {
    name: "airtable-personal-access-token",
    provider: "Airtable",
    title: "Airtable personal access token",
    impact: "Read and write the bases it was given, within its scopes, as its owner or service account.",
    // Its own three letters begin too many words to look behind each.
    anchor: "within",
    keywords: ["airtable", "bearer pat"],
    ignoreCase: true,
    reach: [240, 400],
    regex: /(?<![\w-])(?<secret>pat[A-Za-z0-9]{14}\.[0-9a-f]{64})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open https://airtable.com/create/tokens, find the token by the id before its dot, and delete it or regenerate it.",
      "Read the revision history of the bases it may reach: changes stand there under the token's name.",
    ],
    references: [
      "https://airtable.com/developers/web/guides/personal-access-tokens",
      "https://support.airtable.com/docs/creating-personal-access-tokens",
    ],
    token: "pat{base62:14}.{hex:64}",
    examples: ["AIRTABLE_API_KEY={token}", 'new Airtable({ apiKey: "{token}" })', "Authorization: Bearer {token}"],
    counterExamples: [
      "AIRTABLE_TOKEN=pat{base62:14}.{hex:40}",
      "AIRTABLE_API_KEY=patXXXXXXXXXXXXXX.XXXXXXXX",
      "AIRTABLE=path{base62:14}.{hex:64}",
    ],
  },
];
