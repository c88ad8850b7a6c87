import type { Pattern } from "../lib/core/pattern.ts";

/** ntfy access tokens. */
export const NTFY_PATTERNS: readonly Pattern[] = [
  {
    name: "ntfy-access-token",
    provider: "ntfy",
    title: "ntfy access token",
    impact: "Publish to and read the topics that its owner may use.",
    anchor: "within",
    keywords: ["ntfy"],
    ignoreCase: true,
    publicPrefix: "tk_",
    regex: /(?<![\w-])(?<secret>tk_(?=[A-Za-z]{0,28}[0-9])[A-Za-z0-9]{29})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Open the account page of the ntfy web app, Access tokens, and delete the token; on your own server run `ntfy token remove <user> <token>`.",
    ],
    references: [
      "https://docs.ntfy.sh/publish/#access-tokens",
      "https://github.com/binwiederhier/ntfy/blob/main/user/manager.go",
    ],
    token: "tk_{base62:28}7",
    examples: [
      "NTFY_TOKEN={token}",
      "# Ntfy\ndefault-token: {token}",
      'curl -H "Authorization: Bearer {token}" -d hello https://ntfy.example.test/secret',
    ],
    counterExamples: ["NTFY_TOKEN=tk_{base62:12}", "stk_{base62:29}", "NTFY_TOKEN=tk_..."],
  },
];
