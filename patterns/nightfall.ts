import type { Pattern } from "../lib/core/pattern.ts";

/** Nightfall API keys. */
export const NIGHTFALL_PATTERNS: readonly Pattern[] = [
  {
    name: "nightfall-api-key",
    provider: "Nightfall",
    title: "Nightfall API key",
    impact: "Scan text and files at your cost and read the detection policies' results.",
    anchor: "within",
    keywords: ["nightfall"],
    ignoreCase: true,
    publicPrefix: "NF-",
    regex: /(?<![\w-])(?<secret>NF-(?=[A-Za-z]{0,31}[0-9])(?=[A-Z0-9]{0,31}[a-z])[A-Za-z0-9]{32,})(?![\w-])/,
    entropy: 3.8,
    revoke: ["Open https://app.nightfall.ai/developer-platform, API keys, and delete the key."],
    references: [
      "https://help.nightfall.ai/developer-api/nightfall_api/authentication-and-security",
      "https://github.com/nightfallai/nightfall_code_scanner",
    ],
    token: "NF-{base62:31}a7",
    examples: ["NIGHTFALL_API_KEY={token}", "Nightfall(key='{token}')"],
    counterExamples: ["NIGHTFALL_API_KEY=NF-{base62:12}", "NIGHTFALL_API_KEY=NF-NOT_REAL", "CONF-{base62:32}"],
  },
];
