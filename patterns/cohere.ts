import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Cohere API keys, told by the name they are assigned to. */
export const COHERE_PATTERNS: readonly Pattern[] = [
  {
    name: "cohere-key",
    provider: "Cohere",
    title: "Cohere API key",
    impact: "Use every model at your cost.",
    anchor: "start",
    keywords: ["cohere", "co_api_key"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:cohere[\w .(-]{0,20}?(?:key|token|secret|auth|password)[\w .-]{0,20}?|cohere\.(?:Async)?Client(?:V2)?|co_api_key)${ASSIGNS}(?<secret>[A-Za-z0-9]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 4.2,
    revoke: [
      "Open https://dashboard.cohere.com/api-keys and choose Revoke Key (`co key revoke NAME`).",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://docs.cohere.com/reference/about", "https://docs.cohere.com/docs/create-an-api-key"],
    formatSource: "https://docs.cohere.com/reference/create-an-api-key",
    token: "{base62:40}",
    examples: ["CO_API_KEY={token}", "COHERE_API_KEY: '{token}'", "co = cohere.Client('{token}')"],
    counterExamples: ["COHERE_API_KEY={base62:20}", "cohere commit {hex:40}", "cohere.ClientV2('{base62:41}')"],
  },
];
