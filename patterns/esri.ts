import type { Pattern } from "../lib/core/pattern.ts";

/** Esri ArcGIS. */
export const ESRI_PATTERNS: readonly Pattern[] = [
  {
    name: "esri-arcgis-api-key",
    provider: "Esri",
    title: "ArcGIS API key",
    impact: "Whoever holds it can use the location services and items it is scoped to at the account's expense.",
    anchor: "start",
    keywords: ["AAPK", "AAPT"],
    regex:
      /(?<secret>AAP(?:K[0-9a-f]{32}[A-Za-z0-9_-]{60,90}|T[A-Za-z0-9_-]{80,340}\.{0,2}AT1_[A-Za-z0-9_-]{8}))(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open the item page of the API key credentials in your portal, Credentials, Manage, and choose Regenerate API key: the existing key ends.",
      "Restrict the new key's referrers and privileges where it must stand in a web page.",
      "Look at the usage reports for calls that are not yours.",
    ],
    references: [
      "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/",
      "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/tutorials/rotate-api-key-credentials/",
    ],
    token: "AAPK{hex:32}{base64url:64}",
    examples: [
      "ARCGIS_API_KEY={token}",
      'esriConfig.apiKey = "{token}";',
      "https://map.example.test/tiles?token=AAPT{base64url:200}..AT1_{base64url:8}",
    ],
    counterExamples: ["AAPK{hex:32}", "esriConfig.apiKey = 'AAPT{base64url:60}'", "ARCGIS_API_KEY=AAPK..."],
  },
];
