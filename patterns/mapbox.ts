import type { Pattern } from "../lib/core/pattern.ts";

/** Mapbox secret tokens; public ones (`pk.`) are meant for apps. */
export const MAPBOX_PATTERNS: readonly Pattern[] = [
  {
    name: "mapbox-secret-token",
    provider: "Mapbox",
    title: "Mapbox secret or temporary access token",
    impact: "Read and change styles, tilesets and tokens of the account, within the token's scopes.",
    anchor: "start",
    keywords: ["sk.eyJ", "tk.eyJ"],
    regex: /(?<secret>[st]k\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open https://console.mapbox.com/account/access-tokens/ and delete the token, or call `DELETE https://api.mapbox.com/tokens/v2/<username>/<token id>`; a temporary token (`tk.`) ends within the hour.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
      "https://docs.mapbox.com/api/accounts/tokens/",
    ],
    token: "sk.eyJ1Ijoi{base62:50}.{base64url:22}",
    examples: [
      "MAPBOX_DOWNLOADS_TOKEN={token}",
      "machine api.mapbox.com\n  login mapbox\n  password {token}\n",
      "https://api.mapbox.com/uploads/v1/me?access_token={token}",
    ],
    counterExamples: [
      "MAPBOX_TOKEN=pk.eyJ1Ijoi{base62:50}.{base64url:22}",
      "MAPBOX_TOKEN=sk.eyJ1Ijoi{base62:10}",
      "MAPBOX_TOKEN=sk.eyJ...",
    ],
  },
];
