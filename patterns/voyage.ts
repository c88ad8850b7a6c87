import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Voyage AI API keys. */
export const VOYAGE_PATTERNS: readonly Pattern[] = [
  {
    name: "voyage-api-key",
    provider: "Voyage AI",
    title: "Voyage AI API key",
    impact: "Whoever holds it can embed and rerank at the account's expense.",
    anchor: "start",
    keywords: ["voyage"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`voyage[\w.-]{0,30}?${ASSIGNS}(?:Bearer |api_?key[ \t]{0,4}[:=][ \t]{0,4}["'])?(?<secret>pa-[A-Za-z0-9_-]{40,})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    publicPrefix: "pa-",
    entropy: 4.3,
    revoke: [
      "Open https://dashboard.voyageai.com/organization/api-keys and delete the key.",
      "Make a new one for the project.",
    ],
    references: [
      "https://docs.voyageai.com/docs/api-key-and-installation",
      "https://github.com/voyage-ai/voyageai-python",
    ],
    token: "pa-{base64url:43}",
    examples: ["VOYAGE_API_KEY={token}", 'voyageai.Client(api_key="{token}")'],
    counterExamples: ["VOYAGE_API_KEY=pa-{base62:12}", "VOYAGE_API_KEY=pa-abc", "spa-{base64url:43}"],
  },
];
