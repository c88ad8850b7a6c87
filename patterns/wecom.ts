import type { Pattern } from "../lib/core/pattern.ts";

/** WeCom (WeChat Work) group robots. */
export const WECOM_PATTERNS: readonly Pattern[] = [
  {
    name: "wecom-robot-webhook",
    provider: "WeCom",
    title: "WeCom group robot webhook URL",
    impact: "Whoever holds it can post messages and files into the group chat.",
    anchor: "start",
    keywords: ["qyapi.weixin.qq.com"],
    regex:
      /(?<secret>qyapi\.weixin\.qq\.com\\?\/cgi-bin\\?\/webhook\\?\/(?:send|upload_media)\?key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    proof: "webhook",
    revoke: [
      "Open the group in WeCom, Group robots, and delete the robot: its address ends with it.",
      "Add a new robot and keep its key in the CI system's secrets.",
    ],
    references: [
      "https://developer.work.weixin.qq.com/document/path/91770",
      "https://developer.work.weixin.qq.com/document/path/99110",
    ],
    token: "qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["WECOM_WEBHOOK=https://{token}", "curl 'https://{token}' -H 'Content-Type: application/json'"],
    counterExamples: [
      "https://qyapi.weixin.qq.com/cgi-bin/gettoken",
      "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=KEY",
      "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex:8}",
    ],
  },
];
