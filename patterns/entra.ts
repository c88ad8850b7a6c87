import type { Pattern } from "../lib/core/pattern.ts";

/** Microsoft Entra ID. */
export const ENTRA_PATTERNS: readonly Pattern[] = [
  {
    name: "entra-client-secret",
    provider: "Microsoft Entra ID",
    title: "Entra ID client secret",
    companion: "oauth-client",
    impact: "Whoever holds it signs in as the application, with every permission granted to it in the tenant.",
    anchor: "within",
    keywords: ["8Q~", "7Q~"],
    reach: [24, 48],
    regex:
      /(?:(?<![A-Za-z0-9_~-])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9_~.-]{3}(?:8Q~[A-Za-z0-9_~.-]{34}|7Q~[A-Za-z0-9_~.-]{31}))(?![A-Za-z0-9_~-]|\.[A-Za-z0-9_~-])/,
    proof: "entra-secret",
    entropy: 4.0,
    revoke: [
      "Open the app registration in the Entra admin centre, Certificates & secrets, and delete the secret (or `az ad app credential delete --id <application> --key-id <key id>`).",
      "Read the sign-in logs of the service principal for sign-ins that are not yours.",
      "Use a managed identity, a certificate or federated credentials instead of a secret.",
    ],
    references: [
      "https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal",
      "https://github.com/microsoft/security-utilities",
    ],
    token: "{base62:3}8Q~{base62:31}",
    examples: [
      "AZURE_CLIENT_SECRET={token}",
      '"clientSecret": "{token}"',
      "ARM_CLIENT_SECRET: {base62:3}7Q~{base62:31}",
    ],
    counterExamples: ["{base62:3}8Q~{base62:34}", "{base62:3}8Q~{base62:20}", "x{token}"],
  },
];
