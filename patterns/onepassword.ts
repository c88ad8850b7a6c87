import type { Pattern } from "../lib/core/pattern.ts";

/** 1Password service account tokens and account secret keys. */
export const ONEPASSWORD_PATTERNS: readonly Pattern[] = [
  {
    name: "onepassword-service-account",
    provider: "1Password",
    title: "1Password service account token",
    impact: "Read, and where allowed change, the items of every vault the account may see.",
    anchor: "start",
    keywords: ["ops_eyJ"],
    regex: /(?<secret>ops_eyJ[A-Za-z0-9+/_-]{200,}={0,2})(?![\w+/=-])/,
    proof: "onepassword",
    revoke: [
      "Sign in on 1Password.com, open Developer, choose the service account and rotate its token, with the shortest expiration for the current one.",
      "Rotate the secrets in the vaults it could read.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://developer.1password.com/docs/service-accounts/security/",
      "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
    ],
    token: "ops_{base62:72}",
    examples: ["OP_SERVICE_ACCOUNT_TOKEN={token}", '{"op_service_account_token": "{token}"}'],
    counterExamples: ["OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ...", "OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ{base62:40}"],
  },
  {
    name: "onepassword-secret-key",
    provider: "1Password",
    title: "1Password account secret key",
    impact: "Open the account together with its password: half of what protects every vault.",
    anchor: "start",
    keywords: ["A3-"],
    regex:
      /(?<secret>A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Sign in on 1Password.com and choose Regenerate Secret Key in your account's settings.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://support.1password.com/secret-key/",
      "https://support.1password.com/secret-key-security/",
      "https://support.1password.com/regenerate-secret-key/",
    ],
    token: "A3-{BASE36:6}-{BASE36:6}-{BASE36:5}-{BASE36:5}-{BASE36:5}-{BASE36:5}",
    examples: ["OP_SECRET_KEY={token}", '{"op_secret_key": "{token}"}'],
    counterExamples: ["OP_SECRET_KEY=A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "paper: A3-{BASE36:6}-{BASE36:6}"],
  },
];
