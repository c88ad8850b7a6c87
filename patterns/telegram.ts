import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS } from "./bare-value.ts";

/** Telegram bot tokens, told by a word before them. */
export const TELEGRAM_PATTERNS: readonly Pattern[] = [
  {
    name: "telegram-bot-token",
    provider: "Telegram",
    title: "Telegram bot token",
    impact: "Control the bot: read what is sent to it and write in its name.",
    anchor: "within",
    keywords: [":AA"],
    reach: [72, 48],
    regex: new RegExp(
      String.raw`(?:[Tt]elegram|TELEGRAM|[Tt]elegraf|[Tt]elebot|[Bb]ot|BOT|[Tt][Gg]_)(?:[^\n]{0,40}?(?:(?<=[Bb]ot)|(?<!\w))|[\w.-]{0,24}${ASSIGNS})(?<secret>\d{8,10}:AA[\w-]{33})(?![\w-])`,
    ),
    entropy: 4.1,
    revoke: [
      "Open the chat with @BotFather, send /revoke and choose the bot: it gets a new token and the old one ends.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://core.telegram.org/bots/api#authorizing-your-bot",
      "https://core.telegram.org/bots/features#botfather",
    ],
    token: "7{digit:9}:AA{base64url:33}",
    examples: [
      "TELEGRAM_BOT_TOKEN={token}",
      "curl https://api.telegram.org/bot{token}/getMe",
      "bot = telebot.TeleBot('{token}')",
      'bot_token: "{token}"',
    ],
    counterExamples: [
      "timestamp 7{digit:9}:AA{base64url:33}",
      "TELEGRAM_BOT_TOKEN=7{digit:9}:AA{base62:10}",
      "TELEGRAM_BOT_TOKEN=123456789:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
