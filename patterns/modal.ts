import type { Pattern } from "../lib/core/pattern.ts";

/** Modal token secrets; the token id (`ak-`) names them. */
export const MODAL_PATTERNS: readonly Pattern[] = [
  {
    name: "modal-token-secret",
    provider: "Modal",
    title: "Modal token secret",
    impact: "Run code at your cost and read the workspace's secrets, volumes and apps, together with its token id.",
    anchor: "within",
    keywords: ["modal_token", "modal-token", "modal token", "token-secret", "token_secret"],
    ignoreCase: true,
    publicPrefix: "as-",
    regex: /(?<![\w-])(?<secret>as-(?=[a-z0-9_-]{0,21}[A-Z])(?=[A-Z0-9_-]{0,21}[a-z])[A-Za-z0-9]{22})(?![\w-])/,
    entropy: 3.6,
    revoke: ["Open https://modal.com/settings/tokens and delete the token whose id stands beside it."],
    references: [
      "https://modal.com/docs/reference/cli/token",
      "https://github.com/modal-labs/modal-client/blob/main/js/README.md",
    ],
    token: "as-{base62:22}",
    examples: [
      "MODAL_TOKEN_ID=ak-{base62:22}\nMODAL_TOKEN_SECRET={token}\n",
      'token_secret = "{token}"',
      "modal token set --token-id ak-{base62:22} --token-secret {token}",
    ],
    counterExamples: [
      "MODAL_TOKEN_SECRET=as-{base62:12}",
      "MODAL_TOKEN_ID=ak-{base62:22}",
      "import-as-internationalization-x",
    ],
  },
];
