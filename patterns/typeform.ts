import type { Pattern } from "../lib/core/pattern.ts";

/** Typeform personal access tokens. */
export const TYPEFORM_PATTERNS: readonly Pattern[] = [
  {
    name: "typeform-personal-access-token",
    provider: "Typeform",
    title: "Typeform personal access token",
    impact: "Whoever holds it can read forms and all answers given to them, and change what its scopes allow.",
    anchor: "start",
    keywords: ["tfp_"],
    regex: /(?<secret>tfp_[A-Za-z0-9_-]{40,100})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open https://admin.typeform.com/user/tokens and delete it.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
      "Make a new one with only the scopes it needs.",
    ],
    references: [
      "https://www.typeform.com/developers/get-started/personal-access-token/",
      "https://github.com/Typeform/js-api-client",
    ],
    token: "tfp_{base62:44}_{base62:14}",
    examples: ["TYPEFORM_TOKEN={token}", "createClient({ token: '{token}' })"],
    counterExamples: ["tfp_XXXXXXXXXX", "tfp_{base62:12}", "tfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
];
