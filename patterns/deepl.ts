import type { Pattern } from "../lib/core/pattern.ts";

/** DeepL. */
export const DEEPL_PATTERNS: readonly Pattern[] = [
  {
    name: "deepl-free-api-key",
    provider: "DeepL",
    title: "DeepL API Free key",
    impact: "Whoever holds it can translate at the account's expense and use up its quota.",
    anchor: "within",
    keywords: [":fx"],
    reach: [40, 8],
    regex: /(?<![\w-])(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx)(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open https://www.deepl.com/your-account/keys, choose Deactivate key in the key's options menu and confirm: it stops working at once, for good.",
      "Create a new key there for the applications that used it.",
    ],
    references: [
      "https://developers.deepl.com/docs/getting-started/auth",
      "https://support.deepl.com/hc/en-us/articles/360020695820-API-key-for-DeepL-API",
    ],
    token: "{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}:fx",
    examples: [
      "DEEPL_AUTH_KEY={token}",
      'translator = deepl.Translator("{token}")',
      "curl -H 'Authorization: DeepL-Auth-Key {token}' https://api-free.example.test/v2/usage",
    ],
    counterExamples: [
      "DEEPL_AUTH_KEY={hex:8}-{hex:4}-4{hex:3}:fx",
      "id: {hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
      "DEEPL_AUTH_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx:fx",
    ],
  },
];
