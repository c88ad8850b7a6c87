import type { Pattern } from "../lib/core/pattern.ts";

/** Canva's OAuth secrets. */
export const CANVA_PATTERNS: readonly Pattern[] = [
  {
    name: "canva-connect-client-secret",
    provider: "Canva",
    title: "Canva Connect API client secret",
    companion: "oauth-client",
    impact: "Pose as the integration and redeem its users' authorisations for their designs and assets.",
    anchor: "start",
    keywords: ["cnvca"],
    regex: /(?<secret>cnvca[A-Za-z0-9_-]{43}[0-9a-f]{8})(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open the integration at https://www.canva.com/developers/integrations, Credentials, and choose Generate secret.",
      "Put the new secret into the backend.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.canva.dev/docs/connect/creating-integrations/",
      "https://www.canva.dev/docs/connect/authentication/",
    ],
    token: "cnvca{base64url:43}{hex:8}",
    examples: ["CANVA_CLIENT_SECRET={token}", 'client_secret: "{token}"'],
    counterExamples: ["CANVA_CLIENT_SECRET=cnvca...", "cnvca{base62:20}", "cnvCallback"],
  },
];
