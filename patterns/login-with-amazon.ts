import type { Pattern } from "../lib/core/pattern.ts";

/** Login with Amazon client secrets. */
export const LOGIN_WITH_AMAZON_PATTERNS: readonly Pattern[] = [
  {
    name: "login-with-amazon-client-secret",
    provider: "Login with Amazon",
    title: "Login with Amazon client secret",
    companion: "oauth-client",
    impact: "Pose as the application: redeem authorisation codes and refresh tokens of its users or sellers.",
    anchor: "start",
    keywords: ["amzn1.oa2-cs.v1."],
    regex: /(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open the security profile in the Amazon developer console, Web Settings, create a new secret, move the services to it, and delete the old one.",
      "For an application of Seller Central or the Solution Provider Portal choose View under LWA credentials and Rotate secret, or call `rotateApplicationClientSecret` of the Application Management API.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://developer.amazon.com/docs/login-with-amazon/security-profile.html"],
    token: "amzn1.oa2-cs.v1.{hex:64}",
    examples: ["LWA_CLIENT_SECRET={token}", '{"client_secret": "{token}"}'],
    counterExamples: [
      "LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{hex:32}",
      "LWA_CLIENT_ID=amzn1.application-oa2-client.{hex:32}",
    ],
  },
];
