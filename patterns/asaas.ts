import type { Pattern } from "../lib/core/pattern.ts";

/** Asaas keys, which begin with a dollar sign. */
export const ASAAS_PATTERNS: readonly Pattern[] = [
  {
    name: "asaas-api-key",
    provider: "Asaas",
    title: "Asaas API key",
    impact: "Create charges, read customers and move money out of the account; `hmlg` marks the sandbox.",
    anchor: "start",
    keywords: ["$aact_"],
    regex: /(?<secret>\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/]{100,200}={0,2})(?![\w+/=-])/,
    publicPrefix: "$aact_",
    entropy: 4.2,
    revoke: [
      "Sign in to the Asaas web interface as an administrator, open Integrations, and delete the key: a disabled one can be enabled again, a deleted one cannot be restored.",
      "Make a new key with an expiry date, and restrict the addresses that may use it.",
      "Look through the transfers and charges since the leak.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.asaas.com/docs/api-keys", "https://docs.asaas.com/docs/authentication-2"],
    token: "$aact_prod_000{base62:149}",
    examples: ["ASAAS_API_KEY='{token}'", "access_token: {token}"],
    counterExamples: ["ASAAS_API_KEY=$aact_prod_...", "$aact_prod_000{base62:20}"],
  },
];
