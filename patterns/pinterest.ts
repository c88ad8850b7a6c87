import type { Pattern } from "../lib/core/pattern.ts";

/** Pinterest OAuth tokens. */
export const PINTEREST_PATTERNS: readonly Pattern[] = [
  {
    name: "pinterest-token",
    provider: "Pinterest",
    title: "Pinterest access or refresh token",
    impact: "Read and change the person's pins, boards and advertising within the granted scopes.",
    anchor: "start",
    keywords: ["pina_", "pinr_"],
    regex: /(?<secret>pin[ar]_[A-Za-z0-9]{32,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://www.pinterest.com/settings/security, Connected apps, and remove the app's access; the app's owner makes a new secret in https://developers.pinterest.com/apps/.",
      "A system user's token ends at once with `POST /oauth/token/revoke`, which takes no other kind.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/"],
    token: "pina_{BASE36:60}{base62:40}",
    examples: ["PINTEREST_ACCESS_TOKEN={token}", '{"refresh_token": "pinr_{base62:60}"}'],
    counterExamples: ["PINTEREST_ACCESS_TOKEN=pina_{base62:12}", "spina_{base62:60}"],
  },
];
