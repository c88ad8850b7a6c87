import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Trieve API keys. */
export const TRIEVE_PATTERNS: readonly Pattern[] = [
  {
    name: "trieve-api-key",
    provider: "Trieve",
    title: "Trieve API key",
    impact: "Whoever holds it can read, and with an owner's key change, the data sets of the organisation.",
    anchor: "start",
    keywords: ["trieve"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(String.raw`trieve[\w.-]{0,30}?${ASSIGNS}(?:Bearer )?(?<secret>tr-[A-Za-z0-9]{32})(?![\w-])`, "i"),
    crosses: ASSIGNS_WITHIN,
    publicPrefix: "tr-",
    entropy: 3.9,
    revoke: [
      "Open https://dashboard.trieve.ai, API Keys, and delete it, or call `DELETE /api/organization/api_key/<id>` (`/api/user/api_key/<id>` for a user's).",
      "Make a new key with the read-only role for use in a front end.",
    ],
    references: ["https://docs.trieve.ai/getting-started/quickstart"],
    formatSource: "https://github.com/devflowinc/trieve/blob/main/server/src/operators/organization_operator.rs",
    token: "tr-{base62:32}",
    examples: ["TRIEVE_API_KEY={token}", 'VITE_TRIEVE_API_KEY: "{token}"'],
    counterExamples: [
      "TRIEVE_API_KEY=tr-{base62:12}",
      "TRIEVE_API_KEY=tr-********************************",
      'class="tr-{base62:32}"',
    ],
  },
];
