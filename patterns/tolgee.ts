import type { Pattern } from "../lib/core/pattern.ts";

/** Tolgee API keys and personal access tokens. */
export const TOLGEE_PATTERNS: readonly Pattern[] = [
  {
    name: "tolgee-personal-access-token",
    provider: "Tolgee",
    title: "Tolgee personal access token",
    impact: "Whoever holds it acts as its owner in all projects of the Tolgee server.",
    anchor: "start",
    keywords: ["tgpat_"],
    regex: /(?<secret>tgpat_[0-9a-z]{40,60})(?![\w-])/,
    entropy: 4.0,
    revoke: ["Open Personal Access Tokens in the user menu and delete it, or choose Regenerate."],
    references: [
      "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens",
      "https://github.com/tolgee/tolgee-platform/blob/main/backend/data/src/main/kotlin/io/tolgee/component/KeyGenerator.kt",
    ],
    token: "tgpat_{base32:51}",
    examples: ["TOLGEE_API_KEY={token}", "X-API-Key: {token}"],
    counterExamples: ["tgpat_nopat", "tgpat_{base32:20}", "tgpat_..."],
  },
  {
    name: "tolgee-project-api-key",
    provider: "Tolgee",
    title: "Tolgee project API key",
    impact: "Whoever holds it can read or change the project's translations, as its scopes allow.",
    anchor: "start",
    keywords: ["tgpak_"],
    regex: /(?<secret>tgpak_[0-9a-z]{40,110})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Open Project API keys in the user menu and delete it, or choose Regenerate.",
      "For the in-context editor in production use no key at all.",
    ],
    references: [
      "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens",
      "https://github.com/tolgee/tolgee-platform/blob/main/backend/data/src/main/kotlin/io/tolgee/component/KeyGenerator.kt",
    ],
    token: "tgpak_{base32:64}",
    examples: ["VITE_APP_TOLGEE_API_KEY={token}", "tolgee --api-key {token} pull"],
    counterExamples: ["tgpak_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "tgpak_{base32:12}", "tgpak_<key>"],
  },
];
