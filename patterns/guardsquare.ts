import type { Pattern } from "../lib/core/pattern.ts";

/** Guardsquare AppSweep. */
export const GUARDSQUARE_PATTERNS: readonly Pattern[] = [
  {
    name: "guardsquare-appsweep-api-key",
    provider: "Guardsquare",
    title: "AppSweep API key",
    impact: "Whoever holds it can upload builds to the app's AppSweep project and read their scan results.",
    anchor: "start",
    keywords: ["gs_appsweep_"],
    regex: /(?<secret>gs_appsweep_[A-Za-z0-9]{5,12}_[A-Za-z0-9]{32})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the app's project settings on https://appsweep.guardsquare.com, API Keys, and delete the key.",
      "Create a new one and give it to the build as APPSWEEP_API_KEY.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.guardsquare.com/appsweep/integrations/gradle/",
      "https://github.com/Guardsquare/appsweep-gradle",
    ],
    token: "gs_appsweep_{base62:7}_{base62:32}",
    examples: ["APPSWEEP_API_KEY={token}", 'appsweep {\n  apiKey = "{token}"\n}\n'],
    counterExamples: [
      "gs_appsweep_{base62:7}",
      'appsweep { apiKey "gs_appsweep_SOME_API_KEY" }',
      "APPSWEEP_API_KEY=gs_appsweep_...",
    ],
  },
];
