import type { Pattern } from "../lib/core/pattern.ts";

/** Aikido Security tokens. */
export const AIKIDO_PATTERNS: readonly Pattern[] = [
  {
    name: "aikido-ci-token",
    provider: "Aikido",
    title: "Aikido CI scanning token",
    impact: "Start scans in the workspace's name, upload results and read their findings.",
    anchor: "start",
    keywords: ["AIK_CI_"],
    regex: /(?<secret>AIK_CI_(?:US_|ME_)?[A-Za-z0-9]{64})(?![\w-])/,
    entropy: 4.6,
    revoke: [
      "In Aikido open Settings, Integrations, Continuous Integration, and delete or regenerate the token.",
      "Set the new one as the secret AIKIDO_SECRET_KEY (or --apikey) of the pipelines.",
    ],
    references: [
      "https://help.aikido.dev/code-scanning/local-code-scanning/local-code-scanning",
      "https://www.npmjs.com/package/@aikidosec/ci-api-client",
    ],
    token: "AIK_CI_{base62:64}",
    examples: [
      "AIKIDO_API_KEY={token}",
      "./aikido-local-scanner scan ./ --apikey AIK_CI_US_{base62:64} --repositoryname app",
    ],
    counterExamples: ["--apikey AIK_CI_xxx", "AIK_CI_{base62:30}", "AIK_CI_{base62:80}"],
  },
  {
    name: "aikido-runtime-token",
    provider: "Aikido",
    title: "Aikido Zen runtime token",
    impact:
      "Report events as the protected app and read its firewall configuration, blocked users and addresses included.",
    anchor: "start",
    keywords: ["AIK_RUNTIME_"],
    regex: /(?<secret>AIK_RUNTIME_\d{1,12}_\d{1,12}_(?:[A-Z]{2}_)?[A-Za-z0-9]{40,80})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "In Aikido open Zen, the app, its installation page, and regenerate the token.",
      "Set the new value of AIKIDO_TOKEN for the app and restart it.",
    ],
    references: [
      "https://help.aikido.dev/zen-firewall/zen-installation-instructions/get-aikido-token-for-zen",
      "https://github.com/AikidoSec/firewall-node/blob/main/end2end/server/src/zen/apps.ts",
    ],
    token: "AIK_RUNTIME_{digit:4}_{digit:5}_{base62:48}",
    examples: ["AIKIDO_TOKEN={token}", "export AIKIDO_TOKEN='{token}'"],
    counterExamples: ["AIKIDO_TOKEN=AIK_RUNTIME_YOUR_TOKEN_HERE", "AIK_RUNTIME_1_{digit:4}_{base62:12}"],
  },
];
