import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Mistral API keys, told by the name they are assigned to. */
export const MISTRAL_PATTERNS: readonly Pattern[] = [
  {
    name: "mistral-key",
    provider: "Mistral",
    title: "Mistral API key",
    impact: "Use every model at your cost.",
    anchor: "start",
    keywords: ["mistral"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`mistral[\w .(-]{0,20}?(?:key|token|secret|auth|password)[\w .-]{0,20}?${ASSIGNS}(?<secret>[A-Za-z0-9]{32})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.9,
    revoke: [
      "Open https://console.mistral.ai/api-keys in the workspace that it belongs to and delete the key.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://docs.mistral.ai/getting-started/quickstart/",
      "https://docs.mistral.ai/admin/security-access/api-keys",
    ],
    formatSource: "https://docs.mistral.ai/admin/security-access/api-keys",
    token: "{base62:32}",
    examples: ["MISTRAL_API_KEY={token}", "client = Mistral(api_key='{token}')"],
    counterExamples: [
      "MISTRAL_API_KEY={base62:20}",
      "mistral checksum {hex:32}",
      "mistral_api_key = os.environ['MISTRAL_API_KEY']",
    ],
  },
];
