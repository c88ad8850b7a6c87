import type { Pattern } from "../lib/core/pattern.ts";

/** Voiceflow keys: the kind, an object id and sixteen characters. */
export const VOICEFLOW_PATTERNS: readonly Pattern[] = [
  {
    name: "voiceflow-dialog-manager-key",
    provider: "Voiceflow",
    title: "Voiceflow Dialog Manager API key",
    impact: "Whoever holds it can talk to the assistant at your cost, and read its transcripts and knowledge base.",
    anchor: "start",
    keywords: ["VF.DM."],
    regex: /(?<secret>VF\.DM\.[0-9a-f]{24}\.[A-Za-z0-9]{16})(?![\w.-])/,
    entropy: 3.6,
    revoke: [
      "Open the Voiceflow project, Settings, API keys, choose Create secondary key in the primary key's menu and move your programs to it.",
      "Choose Promote beside the new key and delete the old one.",
      "Keep the key on a server, and let web pages use the project id.",
    ],
    references: [
      "https://docs.voiceflow.com/reference/authentication",
      "https://docs.voiceflow.com/reference/overview",
    ],
    token: "VF.DM.{hex:24}.{base62:16}",
    examples: ["VOICEFLOW_API_KEY={token}", "headers: { Authorization: '{token}' }"],
    counterExamples: [
      "VF.DM.xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxx",
      "VF.DM.{hex:24}",
      "VF.DM.{hex:20}.{base62:16}",
    ],
  },
  {
    name: "voiceflow-workspace-key",
    provider: "Voiceflow",
    title: "Voiceflow workspace API key, or an older key without a kind",
    impact: "Whoever holds it can manage the projects of the workspace.",
    anchor: "start",
    keywords: ["VF."],
    regex: /(?<secret>VF\.(?:WS\.)?[0-9a-f]{24}\.[A-Za-z0-9]{16})(?![\w.-])/,
    entropy: 3.6,
    revoke: [
      "Open the Voiceflow dashboard, the workspace's settings, API keys, and delete the key.",
      "Make a new one, and check the projects for changes.",
    ],
    references: [
      "https://docs.voiceflow.com/reference/authentication",
      "https://github.com/voiceflow/general-runtime/blob/master/tests/runtime/lib/DataAPI/utils.unit.ts",
    ],
    token: "VF.WS.{hex:24}.{base62:16}",
    examples: ["VOICEFLOW_WORKSPACE_KEY={token}", "Authorization: {token}", "apiKey: VF.{hex:24}.{base62:16}"],
    counterExamples: ["VF.WS.{hex:24}", "VF.WS...", "VF.WS.{hex:20}.{base62:16}"],
  },
];
