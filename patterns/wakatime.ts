import type { Pattern } from "../lib/core/pattern.ts";

/** WakaTime API keys. */
export const WAKATIME_PATTERNS: readonly Pattern[] = [
  {
    name: "wakatime-api-key",
    provider: "WakaTime",
    title: "WakaTime API key",
    impact: "Whoever holds it can read which projects and files its owner works on, and write false activity.",
    anchor: "start",
    keywords: ["waka_"],
    regex: /(?<secret>waka_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})(?![\w-])/,
    entropy: 2.8,
    revoke: [
      "Open https://wakatime.com/settings/account, and choose Regenerate beside the API key.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
      "Put the new key into `~/.wakatime.cfg`.",
    ],
    references: [
      "https://wakatime.com/developers#authentication",
      "https://github.com/wakatime/wakatime-cli/blob/develop/cmd/params/params.go",
    ],
    token: "waka_{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["[settings]\napi_key = {token}", "WAKATIME_API_KEY={token}"],
    counterExamples: [
      "waka_00000000-0000-4000-8000-000000000000",
      "waka_{hex:8}",
      "waka_{hex:8}-{hex:4}-1{hex:3}-a{hex:3}-{hex:12}",
    ],
  },
];
