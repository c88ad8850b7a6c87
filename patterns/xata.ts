import type { Pattern } from "../lib/core/pattern.ts";

/** Xata API keys. */
export const XATA_PATTERNS: readonly Pattern[] = [
  {
    name: "xata-api-key",
    provider: "Xata",
    title: "Xata API key",
    impact: "Whoever holds it can read, change and delete the databases of its owner's workspaces.",
    anchor: "start",
    keywords: ["xau_"],
    regex: /(?<secret>xau_[A-Za-z0-9]{33,48})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      'Run `xata keys user delete <key id>` (`xata keys organization delete <key id>` for an organisation\'s), or call `DELETE https://api.xata.tech/api-keys` with `{"ids": ["<key id>"]}`.',
      "Make a new one and run `xata auth login`.",
    ],
    references: ["https://xata.io/docs/concepts/api-keys", "https://github.com/xataio/client-ts"],
    token: "xau_{base62:36}",
    examples: ["XATA_API_KEY={token}", 'new XataClient({ apiKey: "{token}" })'],
    counterExamples: ["xau_*********************************", "xau_{base62:12}", "xau_test123"],
  },
];
