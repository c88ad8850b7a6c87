import type { Pattern } from "../lib/core/pattern.ts";

/** Riot Games API keys. */
export const RIOT_GAMES_PATTERNS: readonly Pattern[] = [
  {
    name: "riot-games-api-key",
    provider: "Riot Games",
    title: "Riot Games API key",
    impact: "Use the game APIs within the key's rate limit, which then fails for you.",
    anchor: "start",
    keywords: ["RGAPI-"],
    regex: /(?<secret>RGAPI-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/i,
    entropy: 3.0,
    revoke: [
      "Open https://developer.riotgames.com: regenerate a development key (it ends within a day); for a product's key ask for a new one on its page.",
    ],
    references: ["https://developer.riotgames.com/docs/portal#web-apis_api-keys"],
    token: "RGAPI-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "RIOT_API_KEY={token}",
      'curl -H "X-Riot-Token: {token}" https://euw1.api.riotgames.com/lol/status/v4/platform-data',
    ],
    counterExamples: ["RIOT_API_KEY=RGAPI-{hex:8}", "RIOT_API_KEY=RGAPI-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"],
  },
];
