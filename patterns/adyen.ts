import type { Pattern } from "../lib/core/pattern.ts";

/** Adyen API keys: a base64 part that ends in `==`, a base64 signature and 16 printable characters. */
export const ADYEN_PATTERNS: readonly Pattern[] = [
  {
    name: "adyen-api-key",
    provider: "Adyen",
    title: "Adyen API key",
    impact: "Make, refund and look up payments, or manage accounts, with the roles of its API credential.",
    anchor: "start",
    keywords: ["AQE"],
    regex:
      /(?<secret>AQE[a-z0-9]hmf[a-z][A-Za-z0-9+/]{60,130}={1,2}-[A-Za-z0-9+/]{43}=-(?:i1i)?[!#-&(-\x5b\x5d-_a-~]{16})(?![\w-])/,
    entropy: 4.8,
    revoke: [
      "In the Customer Area open Developers, API credentials, the credential (ws@Company...), Server settings, Authentication, API key, and choose Generate API key, then Save changes.",
      "Put the new key into your server; the old one stops working 24 hours later.",
      "Look through the payments and refunds made with the credential since the leak.",
    ],
    references: [
      "https://docs.adyen.com/development-resources/api-credentials/#generate-api-key",
      "https://docs.adyen.com/api-explorer/Management/1/post/companies/_companyId_/apiCredentials/_apiCredentialId_/generateApiKey",
    ],
    token: "AQEyhmfx{base62:84}==-{base62:43}=-{base62:6}%{base62:9}",
    examples: ['"x-api-key": "{token}"', "config.apiKey = '{token}'"],
    counterExamples: ["X-API-Key: AQEyhmfxK....LAG84XwzP5pSpVd", "AQEyhmfx{base64:84}==", "AQE{base64:41}="],
  },
];
