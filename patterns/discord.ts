import type { Pattern } from "../lib/core/pattern.ts";

/** Discord bot tokens and webhook addresses. */
export const DISCORD_PATTERNS: readonly Pattern[] = [
  {
    name: "discord-bot-token",
    provider: "Discord",
    title: "Discord bot token",
    impact: "Control the bot: read and write in every server it is in.",
    anchor: "within",
    keywords: ["discord", "bot_token", "bottoken", "bot token", ".login(", ".run(", "authorization"],
    ignoreCase: true,
    reach: [8, 160],
    regex: /(?<![\w.-])(?<secret>[MNO][A-Za-z0-9_-]{22,27}\.[\w-]{6,7}\.[\w-]{27,40})(?![\w.-])/,
    proof: "discord",
    entropy: 4.3,
    revoke: [
      "Open https://discord.com/developers/applications, choose the application, Bot, and reset the token.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.discord.com/developers/reference#authentication"],
    token: "{digit:16}.{base64url:6}.{base64url:38}",
    examples: ["DISCORD_TOKEN={token}", "client.login('{token}');", 'bot.run("{token}")', "Authorization: Bot {token}"],
    counterExamples: [
      "DISCORD_TOKEN=M{base62:23}.{base64url:6}.{base64url:27}",
      "x = '{base62:24}.{base64url:6}.{base64url:38}'",
      "DISCORD_TOKEN=your-token-here",
    ],
  },
  {
    name: "discord-webhook",
    provider: "Discord",
    title: "Discord webhook address",
    impact: "Post into a channel with no other credential.",
    anchor: "start",
    keywords: ["discord.com", "discordapp.com"],
    inWord: true,
    regex:
      /(?<![\w-])(?<secret>discord(?:app)?\.com\\?\/api\\?\/(?:v\d{1,2}\\?\/)?webhooks\\?\/\d{17,20}\\?\/[\w-]{60,})(?![\w-])/,
    proof: "webhook",
    entropy: 4.5,
    revoke: [
      "Open the channel's settings, Integrations, Webhooks, and delete the webhook; or send DELETE to the address itself.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.discord.com/developers/resources/webhook"],
    token: "discord.com/api/webhooks/{digit:18}/{base64url:68}",
    examples: [
      "DISCORD_WEBHOOK=https://{token}",
      '{"url": "https://{token}"}',
      "https:\\/\\/discordapp.com\\/api\\/webhooks\\/{digit:18}\\/{base64url:68}",
    ],
    counterExamples: [
      "https://discord.com/api/webhooks/{digit:18}/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "https://discord.com/api/webhooks/{digit:18}/",
      "https://discord.com/invite/{base62:8}",
    ],
  },
];
