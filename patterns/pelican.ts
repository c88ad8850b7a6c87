import type { Pattern } from "../lib/core/pattern.ts";

/** Pelican Panel API keys. */
export const PELICAN_PATTERNS: readonly Pattern[] = [
  {
    name: "pelican-api-key",
    provider: "Pelican",
    title: "Pelican Panel API key",
    impact: "Control game servers as the user, or with an application key administer the panel.",
    anchor: "start",
    keywords: ["plcn_", "peli_"],
    regex: /(?<secret>(?:plcn|peli)_[A-Za-z0-9]{43})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open the profile, API Keys, in the panel and delete the key, or call `DELETE /api/client/account/api-keys/<identifier>`: the key's first 16 characters are its identifier.",
      "Delete an application key in the admin area under API Keys.",
    ],
    references: ["https://github.com/pelican-dev/panel/blob/main/app/Models/ApiKey.php"],
    token: "plcn_{base62:43}",
    examples: [
      "PELICAN_API_KEY={token}",
      'curl -H "Authorization: Bearer peli_{base62:43}" https://panel.example.test/api/application/users',
    ],
    counterExamples: ["PELICAN_API_KEY=plcn_{base62:11}", "PELICAN_API_KEY=peli_..."],
  },
];
