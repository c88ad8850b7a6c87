import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Ghost. */
export const GHOST_PATTERNS: readonly Pattern[] = [
  {
    name: "ghost-admin-api-key",
    provider: "Ghost",
    title: "Ghost Admin API key",
    impact: "Whoever holds it can publish, change and delete the site's posts and read its members.",
    anchor: "start",
    keywords: ["ghost", "admin_api_key", "admin-api-key", "adminapikey"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:ghost|admin[_-]?api[_-]?key)[\w .-]{0,30}?${ASSIGNS}(?<secret>[0-9a-f]{24}:[0-9a-f]{64})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.3,
    revoke: [
      "Open the custom integration under Integrations in Ghost Admin's settings and regenerate the Admin API key.",
      "A staff access token: open the staff user's profile and regenerate it.",
      "Look at posts, members and newsletters for changes that are not yours.",
    ],
    references: [
      "https://docs.ghost.org/admin-api#token-authentication",
      "https://ghost.org/integrations/custom-integrations/",
    ],
    formatSource: "https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/server/models/api-key.js",
    token: "{hex:24}:{hex:64}",
    examples: ["GHOST_ADMIN_API_KEY={token}", "ghost_admin_key: '{token}'", '"adminApiKey": "{token}"'],
    counterExamples: [
      "GHOST_ADMIN_API_KEY={hex:24}:{hex:40}",
      "GHOST_CONTENT_API_KEY={hex:26}",
      "etag: {hex:24}:{hex:64}",
    ],
  },
];
