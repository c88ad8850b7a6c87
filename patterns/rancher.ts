import type { Pattern } from "../lib/core/pattern.ts";

/** Rancher API keys: an access key and its secret, joined. */
export const RANCHER_PATTERNS: readonly Pattern[] = [
  {
    name: "rancher-api-token",
    provider: "Rancher",
    title: "Rancher API or kubeconfig token",
    impact: "Use Rancher and the clusters behind it as the user.",
    anchor: "start",
    keywords: ["token-", "kubeconfig-u"],
    regex: /(?<secret>(?:token-[a-z0-9]{5}|kubeconfig-u[a-z0-9-]{3,40}):[a-z0-9]{54})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Open the user avatar, Account & API Keys, in Rancher, select the key and choose Delete; changing the password does not end it.",
      "Any other token: open `https://<rancher>/v3/tokens`, then the token, and choose Delete.",
    ],
    references: [
      "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
      "https://github.com/rancher/rancher",
    ],
    token: "token-{base36:5}:{base36:54}",
    examples: ["RANCHER_TOKEN={token}", "users:\n- name: prod\n  user:\n    token: {token}\n"],
    counterExamples: [
      "RANCHER_TOKEN=token-xxxxx:yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
      "RANCHER_TOKEN=token-{base36:5}",
      "RANCHER_TOKEN=token-{base36:5}:{hex:20}",
    ],
  },
];
