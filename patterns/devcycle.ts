import type { Pattern } from "../lib/core/pattern.ts";

/** DevCycle. */
export const DEVCYCLE_PATTERNS: readonly Pattern[] = [
  {
    name: "devcycle-server-key",
    provider: "DevCycle",
    title: "DevCycle server SDK key",
    impact: "Whoever holds it can read every feature flag and targeting rule of the environment.",
    anchor: "start",
    keywords: ["dvc_server_"],
    regex: /(?<secret>dvc_server_[0-9a-f]{8}_(?:[0-9a-f]{4}_){3}[0-9a-f]{12}_[0-9a-f]{5,8})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Generate a new server key (`POST /projects/{project}/environments/{environment}/sdk-keys` of the management API, or Settings, Environments & Keys, in the dashboard) and move your services to it.",
      "Then invalidate the leaked key: `DELETE /projects/{project}/environments/{environment}/sdk-keys/{key}`.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.devcycle.com/essentials/keys/", "https://docs.devcycle.com/cli-guides/environments/"],
    token: "dvc_server_{hex:8}_{hex:4}_{hex:4}_{hex:4}_{hex:12}_{hex:7}",
    examples: ["DEVCYCLE_SERVER_SDK_KEY={token}", 'const client = initializeDevCycle("{token}")'],
    counterExamples: [
      "dvc_server_{hex:12}",
      "dvc_server_{hex:40}",
      "DEVCYCLE_SERVER_SDK_KEY=dvc_server_token_hash",
      "DEVCYCLE_SERVER_SDK_KEY=dvc_server_...",
    ],
  },
];
