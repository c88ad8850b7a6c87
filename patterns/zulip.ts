import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS } from "./bare-value.ts";

/** Zulip API keys, in the file that its clients read. */
export const ZULIP_PATTERNS: readonly Pattern[] = [
  {
    name: "zulip-api-key",
    provider: "Zulip",
    title: "Zulip API key",
    impact: "Whoever holds it, with the address beside it, can read and send messages as the user or bot.",
    anchor: "start",
    keywords: ["[api]", "ZULIP_API_KEY", "zulip_api_key"],
    crosses: 544,
    regex: new RegExp(
      String.raw`(?:\[api\][ \t]{0,8}\r?\n(?:[ \t]{0,8}(?:email|site)[ \t]{0,4}=[^\r\n]{1,200}\r?\n){0,2}[ \t]{0,8}key|ZULIP_API_KEY|zulip_api_key)${ASSIGNS}(?<secret>[A-Za-z0-9]{32})(?![\w-])`,
    ),
    publicPrefix: "",
    entropy: 3.9,
    revoke: [
      "For yourself open Settings, Account & privacy, Manage your API key, and choose Generate new API key: only a new key ends the old one.",
      "For a bot open Settings, Bots, the bot's profile, Manage bot, and choose the refresh icon beside the API key.",
    ],
    references: ["https://zulip.com/api/api-keys", "https://zulip.com/api/configuring-python-bindings"],
    formatSource: "https://github.com/zulip/zulip/blob/main/zerver/lib/utils.py",
    token: "{base62:32}",
    examples: ["[api]\nemail=bot@example.test\nkey={token}\nsite=https://chat.example.test", "ZULIP_API_KEY={token}"],
    counterExamples: [
      "[api]\nkey={base62:20}",
      "[api]\nkey=<your-api-key>",
      "[api]\nemail=bot@example.test\nsite=https://chat.example.test",
    ],
  },
];
