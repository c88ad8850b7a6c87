import type { Pattern } from "../lib/core/pattern.ts";

const ROTATION = "https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials";

/** Tokens that Amazon's sellers and users grant to applications. */
export const AMAZON_PATTERNS: readonly Pattern[] = [
  {
    name: "amazon-lwa-token",
    provider: "Amazon",
    title: "Login with Amazon refresh or access token",
    impact: "With the application's client secret, act for the seller, advertiser or user who granted it.",
    anchor: "start",
    keywords: ["Atzr|", "Atza|"],
    regex: /(?<secret>Atz[ra]\|IwEB[A-Za-z0-9_-]{80,})(?![\w-])/,
    entropy: 4.6,
    revoke: [
      "Let the seller withdraw the application's authorisation in Seller Central (Manage Your Apps), then authorise it anew: a refresh token outlives a new client secret.",
      "In the Solution Provider Portal (Seller Central: Apps and Services, Develop Apps) choose View under LWA credentials and rotate the client secret as well, since the token is of no use without it.",
    ],
    references: [
      "https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications",
      ROTATION,
    ],
    token: "Atzr|IwEB{base64url:320}",
    examples: ["LWA_REFRESH_TOKEN={token}", '"refresh_token": "{token}"'],
    counterExamples: ["LWA_REFRESH_TOKEN=Atzr|IwEBIxxxxxxxx", "Atzr|IwEB{base64url:20}"],
  },
  {
    name: "amazon-mws-auth-token",
    provider: "Amazon",
    title: "Amazon Marketplace Web Service auth token",
    impact: "With the developer's keys, read and change the seller's orders, listings and reports.",
    anchor: "start",
    keywords: ["amzn.mws."],
    regex: /(?<secret>amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Let the seller open Apps and Services, Manage Your Apps in Seller Central and disable the developer's access.",
      "Move the application to the Selling Partner API: MWS itself has been closed.",
    ],
    references: [
      "https://developer-docs.amazon.com/sp-api/docs/migrating-authorization-from-amazon-marketplace-web-service",
    ],
    token: "amzn.mws.{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["MWS_AUTH_TOKEN={token}", "'mws_auth_token' => '{token}'"],
    counterExamples: ["amzn.mws.{hex:8}-{hex:4}", "MWSAuthToken=amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE"],
  },
];
