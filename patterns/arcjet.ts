import type { Pattern } from "../lib/core/pattern.ts";

/** Arcjet site keys: a prefix and a TypeID's 26 characters of Crockford base32. */
export const ARCJET_PATTERNS: readonly Pattern[] = [
  {
    name: "arcjet-key",
    provider: "Arcjet",
    title: "Arcjet site key",
    impact: "Send decisions in the site's name, read how its rules answer, and use up its plan.",
    anchor: "start",
    keywords: ["ajkey_"],
    regex: /(?<secret>ajkey_[0-7][0-9a-hjkmnp-tv-z]{25})(?![\w-])/,
    entropy: 2.9,
    revoke: [
      "Open https://app.arcjet.com, the site, SDK configuration, and rotate its key.",
      "Set the new value of ARCJET_KEY and deploy.",
    ],
    references: ["https://docs.arcjet.com/environment/", "https://github.com/jetify-com/typeid/tree/main/spec"],
    token: "ajkey_01{hex:24}",
    examples: ["ARCJET_KEY={token}", 'key: "{token}"'],
    counterExamples: ["ARCJET_KEY=ajkey_yourkey", "ajkey_{hex:10}", "ajkey_xxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
];
