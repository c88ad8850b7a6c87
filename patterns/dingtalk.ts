import type { Pattern } from "../lib/core/pattern.ts";

/** DingTalk group robots. */
export const DINGTALK_PATTERNS: readonly Pattern[] = [
  {
    name: "dingtalk-webhook",
    provider: "DingTalk",
    title: "DingTalk robot webhook address",
    impact: "Whoever holds it can post into the group chat as the robot.",
    anchor: "start",
    keywords: ["oapi.dingtalk.com/robot/send"],
    inWord: true,
    regex: /(?<![\w-])(?<secret>oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64})(?![\w-])/,
    proof: "webhook",
    entropy: 3.2,
    revoke: [
      "Open the group's settings, Robots, in DingTalk, choose the robot and reset its webhook, or delete the robot.",
      "Turn on additional signature for the new robot, and keep its secret out of the repository.",
    ],
    references: ["https://open.dingtalk.com/document/robots/custom-robot-access"],
    token: "oapi.dingtalk.com/robot/send?access_token={hex:64}",
    examples: [
      "DINGTALK_WEBHOOK=https://{token}",
      "curl 'https://{token}' -H 'Content-Type: application/json'",
      '"webhook": "https://{token}"',
    ],
    counterExamples: [
      "https://oapi.dingtalk.com/robot/send?access_token={hex:20}",
      "https://oapi.dingtalk.com/robot/send?access_token=xxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "dingtalk-robot-secret",
    provider: "DingTalk",
    title: "DingTalk robot signing secret",
    impact: "Whoever holds it can sign messages for the group's robot, whose webhook often stands beside it.",
    anchor: "within",
    keywords: ["dingtalk", "dingding"],
    ignoreCase: true,
    publicPrefix: "SEC",
    regex: /(?<![\w-])(?<secret>SEC[0-9a-f]{64})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open the group's settings, Robots, in DingTalk, choose the robot and reset the secret under additional signature.",
    ],
    references: ["https://open.dingtalk.com/document/robots/customize-robot-security-settings"],
    token: "SEC{hex:64}",
    examples: ["DINGTALK_SECRET={token}", '# Dingtalk\nsecret: "{token}"'],
    counterExamples: ["SEC{hex:40}", "SEC{hex:66}", "SECTION {hex:64}"],
  },
];
