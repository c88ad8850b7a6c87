import type { Pattern } from "../lib/core/pattern.ts";

/** Authress access keys, which hold an Ed25519 private key. */
export const AUTHRESS_PATTERNS: readonly Pattern[] = [
  {
    name: "authress-service-client-access-key",
    provider: "Authress",
    title: "Authress service client access key",
    impact: "Sign tokens as the service client: read and change access records, roles and users of the account.",
    anchor: "within",
    keywords: ["authress"],
    ignoreCase: true,
    publicPrefix: "sc_",
    regex:
      /(?<![\w-])(?<secret>sc_[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,16}\.[A-Za-z0-9_-]{1,64}\.MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43})(?![\w+/=-])/,
    entropy: 4.3,
    revoke: [
      "In the Authress Management Portal open the service client and delete the access key, or `DELETE /v1/clients/CLIENT/access-keys/KEY` (the key's id is its second part).",
      "Make a new access key for the service.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://authress.io/knowledge-base/docs/authorization/service-clients/access-keys",
      "https://github.com/Authress/authress-sdk.js",
      "https://github.com/Authress/authress-sdk.js/blob/main/docs/ServiceClientsApi.md",
    ],
    token: "sc_{base62:22}.{base62:4}.acc-{base36:16}.MC4CAQAwBQYDK2VwBCIEI{base64:43}",
    examples: ["AUTHRESS_KEY={token}", "# Authress\nconst accessKey = '{token}';"],
    counterExamples: [
      "const serviceClientAccessKey = 'sc_001.access_key';",
      "sc_{base62:22}.{base62:4}.acc-{base36:16}.{base62:64}",
    ],
  },
];
