import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** HashiCorp Vault tokens. */
export const VAULT_PATTERNS: readonly Pattern[] = [
  {
    name: "vault-service-token",
    provider: "HashiCorp Vault",
    title: "Vault service token",
    impact: "Read and change every secret that its policies allow; a root token allows all.",
    anchor: "start",
    keywords: ["hvs."],
    regex: /(?<secret>hvs\.[\w-]{24,})(?![\w-])/,
    proof: "vault",
    entropy: 3.6,
    revoke: [
      "Run `vault token revoke <token>`, or `vault token revoke -accessor <accessor>`; its child tokens and all their leases end with it, orphan tokens that it made do not.",
      "Check the audit device for reads that are not yours, and rotate what was read.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    ],
    token: "hvs.{base62:64}",
    examples: ["VAULT_TOKEN={token}", '{"vault_token": "{token}"}', "root_token: hvs.{base62:24}"],
    counterExamples: ["VAULT_TOKEN=hvs.{base62:12}", "VAULT_TOKEN=hvs.xxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  {
    name: "vault-batch-token",
    provider: "HashiCorp Vault",
    title: "Vault batch or recovery token",
    impact: "Read and change every secret that its policies allow, until it expires.",
    anchor: "start",
    keywords: ["hvb.", "hvr."],
    regex: /(?<secret>hvb\.[\w-]{90,}|hvr\.[\w-]{24,})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      "A batch token cannot be revoked: revoke its parent, which stops it; an orphan works until its time is over.",
      "Check the audit device for reads that are not yours, and rotate what was read.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    ],
    token: "hvb.{base64url:140}",
    examples: ["VAULT_TOKEN={token}", '{"vault_token": "{token}"}', "recovery: hvr.{base62:24}"],
    counterExamples: ["VAULT_TOKEN=hvb.{base62:24}", "VAULT_TOKEN=hvb...."],
  },
  {
    name: "vault-legacy-token",
    provider: "HashiCorp Vault",
    title: "Vault token (before 1.10)",
    impact: "Read and change every secret that its policies allow; a root token allows all.",
    anchor: "start",
    keywords: ["vault"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: new RegExp(
      String.raw`vault(?:[^\n]{0,40}?(?<![\w.$-])|[\w.-]{0,24}${ASSIGNS})(?<secret>s\.(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24})(?![\w.(-])`,
      "i",
    ),
    entropy: 3.7,
    revoke: [
      "Run `vault token revoke <token>`, or `vault token revoke -accessor <accessor>`; its child tokens and all their leases end with it, orphan tokens that it made do not.",
      "Check the audit device for reads that are not yours, and rotate what was read.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    ],
    formatSource: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    token: "s.{base62:12}7{base62:11}",
    examples: ["VAULT_TOKEN={token}", "curl -H 'X-Vault-Token: {token}'"],
    counterExamples: [
      "VAULT_TOKEN=s.{letter:24}",
      "vault: s.makeKubeConfigController2 = args",
      "token = s.{base62:23}",
    ],
  },
];
