import type { Pattern } from "../lib/core/pattern.ts";

/** 42's intranet. */
export const INTRA42_PATTERNS: readonly Pattern[] = [
  {
    name: "intra42-client-secret",
    provider: "42",
    title: "42 API application secret",
    companion: "oauth-client",
    impact: "Whoever holds it can use the 42 API as the application and redeem authorisation codes of its users.",
    anchor: "start",
    keywords: ["s-s4t2ud-", "s-s4t2af-"],
    regex: /(?<secret>s-s4t2(?:ud|af)-[0-9a-f]{64})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open https://profile.intra.42.fr/oauth/applications, choose the application and generate a new secret: the current one ends.",
      "Put the new secret into the service.",
    ],
    references: ["https://api.intra.42.fr/apidoc/guides/getting_started"],
    token: "s-s4t2ud-{hex:64}",
    examples: ["FT_CLIENT_SECRET={token}", "client_secret: 's-s4t2af-{hex:64}'"],
    counterExamples: ["s-s4t2ud-{hex:32}", "client_id = u-s4t2ud-{hex:64}", "FT_CLIENT_SECRET=s-s4t2ud-..."],
  },
];
