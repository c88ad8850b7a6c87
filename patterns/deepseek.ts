import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** DeepSeek API keys, told by a word before them. */
export const DEEPSEEK_PATTERNS: readonly Pattern[] = [
  {
    name: "deepseek-key",
    provider: "DeepSeek",
    title: "DeepSeek API key",
    impact: "Use every model at your cost.",
    anchor: "start",
    keywords: ["deepseek"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: new RegExp(
      String.raw`deepseek(?:[^\n]{0,60}?(?<![\w-])|[\w.-]{0,24}${ASSIGNS})(?<secret>sk-[0-9a-f]{32})(?![\w-])`,
      "i",
    ),
    entropy: 3.12,
    revoke: [
      "Open https://platform.deepseek.com/api_keys and delete the key.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: ["https://api-docs.deepseek.com/"],
    token: "sk-{hex:32}",
    examples: ["DEEPSEEK_API_KEY={token}", "OpenAI(base_url='https://api.deepseek.com', api_key='{token}')"],
    counterExamples: ["DEEPSEEK_API_KEY=sk-{hex:30}", "DEEPSEEK_API_KEY=sk-..."],
  },
];
