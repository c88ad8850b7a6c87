import type { Pattern } from "../lib/core/pattern.ts";

/** CoinGecko keys. */
export const COINGECKO_PATTERNS: readonly Pattern[] = [
  {
    name: "coingecko-api-key",
    provider: "CoinGecko",
    title: "CoinGecko API key",
    impact: "Query prices in the account's name and use up its credits.",
    anchor: "within",
    keywords: ["coingecko"],
    ignoreCase: true,
    regex:
      /(?<![\w-])(?<secret>CG-(?=[A-Za-z]{0,23}\d)(?=[A-Z0-9]{0,23}[a-z])(?=[a-z0-9]{0,23}[A-Z])[A-Za-z0-9]{24})(?![\w-])/,
    publicPrefix: "CG-",
    entropy: 3.7,
    revoke: [
      "Open https://www.coingecko.com/en/developers/dashboard, choose Edit for the key, and Delete.",
      "Make a new one and keep it on the server.",
    ],
    references: [
      "https://docs.coingecko.com/reference/setting-up-your-api-key",
      "https://docs.coingecko.com/docs/best-practices",
    ],
    token: "CG-a1B{base62:21}",
    examples: [
      "# Coingecko\nx-cg-demo-api-key: {token}",
      "https://api.coingecko.com/api/v3/ping?x_cg_demo_api_key={token}",
      "COINGECKO_API_KEY={token}",
    ],
    counterExamples: ["x_cg_demo_api_key=CG-123", "CG-{digit:24}", "CG-{base62:40}"],
  },
];
