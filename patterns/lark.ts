import type { Pattern } from "../lib/core/pattern.ts";

/** Lark (Feishu) custom bots. */
export const LARK_PATTERNS: readonly Pattern[] = [
  {
    name: "lark-bot-webhook",
    provider: "Lark",
    title: "Lark or Feishu bot webhook address",
    impact: "Post messages into the group as its bot, unless the bot demands a signature or keyword.",
    anchor: "start",
    keywords: ["open.feishu.cn/open-apis/bot/", "open.larksuite.com/open-apis/bot/"],
    regex:
      /(?<secret>open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}))(?![\w-])/,
    proof: "webhook",
    revoke: [
      "Open the group's settings, Bots, choose the custom bot and remove it, which ends the address.",
      "Add a new custom bot, with signature verification, and store its address outside the repository.",
    ],
    references: [
      "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
      "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
    ],
    token: "open.feishu.cn/open-apis/bot/v2/hook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "FEISHU_WEBHOOK=https://{token}",
      '{"url": "https://open.larksuite.com/open-apis/bot/v2/hook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"}',
    ],
    counterExamples: [
      "https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      "https://open.feishu.cn/open-apis/bot/v2/hook/{hex:8}",
      "https://open.feishu.cn/open-apis/bot/v3/info",
    ],
  },
];
