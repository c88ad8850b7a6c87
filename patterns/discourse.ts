import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Discourse. */
export const DISCOURSE_PATTERNS: readonly Pattern[] = [
  {
    name: "discourse-api-key",
    provider: "Discourse",
    title: "Discourse API key",
    impact:
      "Whoever holds it acts as the user it was made for, or as any user: read private messages, change settings and posts.",
    anchor: "start",
    keywords: ["discourse"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`discourse[\w .-]{0,20}?(?:api[_ .-]?key|apikey|api[_ .-]?token)[\w]{0,8}${ASSIGNS}(?<secret>[0-9a-f]{64})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.4,
    revoke: [
      "Open `/admin/api/keys` in your Discourse and revoke the key, or call `POST /admin/api/keys/{id}/revoke` with another key.",
      "Delete it too (`DELETE /admin/api/keys/{id}`): revoking can be undone.",
      "Look at the staff action logs (`/admin/logs/staff_action_logs`) for what it did.",
      "Make a granular key for a single user where that is enough.",
    ],
    references: ["https://docs.discourse.org/", "https://meta.discourse.org/t/create-and-configure-an-api-key/230124"],
    formatSource: "https://github.com/discourse/discourse/blob/main/app/models/api_key.rb",
    token: "{hex:64}",
    examples: ["DISCOURSE_API_KEY={token}", "discourse_api_key: '{token}'", "discourse.api_key: {token}\n"],
    counterExamples: [
      "DISCOURSE_API_KEY={hex:32}",
      "discourse image sha256 {hex:64}",
      "DISCOURSE_API_KEY=your-api-key-here",
    ],
  },
];
