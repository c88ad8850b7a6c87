import type { Pattern } from "../lib/core/pattern.ts";

/** Adobe Developer Console credentials. */
export const ADOBE_PATTERNS: readonly Pattern[] = [
  {
    name: "adobe-client-secret",
    provider: "Adobe",
    title: "Adobe Developer Console client secret",
    companion: "oauth-client",
    impact:
      "Obtain access tokens as the project's OAuth server-to-server or web credential, with all its product profiles.",
    anchor: "start",
    keywords: ["p8e-"],
    regex: /(?<secret>p8e-[A-Za-z0-9_-]{32})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open the project in https://developer.adobe.com/console and add a new client secret on the credential's overview.",
      "Change every application to the new secret, see by the old one's last-used time that nothing of yours uses it, and delete it (`DELETE https://api.adobe.io/console/organizations/ORG/credentials/ID/secrets/UUID`); tokens issued with it end within 24 hours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developer.adobe.com/firefly-services/docs/firefly-api/getting-started/dev-console",
      "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
    ],
    token: "p8e-{base64url:31}a",
    examples: ["ADOBE_CLIENT_SECRET={token}", "client_secret: '{token}'"],
    counterExamples: ["p8e-{base62:12}", "client_secret: p8e-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "p8e-{base62:48}"],
  },
];
