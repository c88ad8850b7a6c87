import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS_WITHIN, bareValue } from "./bare-value.ts";

/** CoinMarketCap keys, UUIDs told by their header's name. */
export const COINMARKETCAP_PATTERNS: readonly Pattern[] = [
  {
    name: "coinmarketcap-api-key",
    provider: "CoinMarketCap",
    title: "CoinMarketCap API key",
    impact: "Query market data in the account's name and use up its credits.",
    anchor: "start",
    keywords: ["x-cmc_pro_api_key", "cmc_pro_api_key", "coinmarketcap"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: bareValue(
      "(?:x-)?cmc_pro_api_key|coinmarketcap[\\w.-]{0,12}?key",
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    ),
    entropy: 3.0,
    formatSource: "https://coinmarketcap.com/api/documentation/v1/#section/Authentication",
    revoke: [
      "Open the API dashboard (https://pro.coinmarketcap.com/account) and regenerate the key.",
      "Put the new key into the server that calls the API.",
    ],
    references: ["https://coinmarketcap.com/api/documentation/v1/"],
    token: "{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}",
    examples: ["-H 'X-CMC_PRO_API_KEY: {token}'", "COINMARKETCAP_API_KEY={token}", '"X-CMC_PRO_API_KEY": "{token}"'],
    counterExamples: [
      "X-CMC_PRO_API_KEY: $CMC_API_KEY",
      "coinmarketcap id: {token}",
      "X-CMC_PRO_API_KEY: {hex:8}-{hex:4}",
    ],
  },
];
