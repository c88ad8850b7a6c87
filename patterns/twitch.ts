import type { Pattern } from "../lib/core/pattern.ts";

/** Twitch chat tokens and stream keys. */
export const TWITCH_PATTERNS: readonly Pattern[] = [
  {
    name: "twitch-chat-oauth-token",
    provider: "Twitch",
    title: "Twitch chat OAuth token",
    impact: "Whoever holds it can read and write chat as its user, and call the API within its scopes.",
    anchor: "start",
    keywords: ["oauth:"],
    regex: /(?<secret>oauth:[a-z0-9]{30})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "End it: `curl -X POST https://id.twitch.tv/oauth2/revoke -d client_id=<id> -d token=<token without oauth:>`.",
      "Or disconnect the application at https://www.twitch.tv/settings/connections.",
    ],
    references: [
      "https://dev.twitch.tv/docs/authentication/revoke-tokens/",
      "https://dev.twitch.tv/docs/irc/authenticate-bot/",
    ],
    token: "oauth:{base36:30}",
    examples: ["PASS {token}", "TWITCH_OAUTH={token}", "password: '{token}'"],
    counterExamples: ["oauth:{base36:12}", "oauth:yourtokenhereyourtokenhereyour", "urn:ietf:params:oauth:{lower:8}"],
  },
  {
    name: "twitch-stream-key",
    provider: "Twitch",
    title: "Twitch stream key",
    impact: "Whoever holds it can broadcast anything on the channel.",
    anchor: "start",
    keywords: ["live_"],
    regex: /(?<secret>live_[1-9][0-9]{4,11}_[A-Za-z0-9]{14,40})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open https://dashboard.twitch.tv/settings/stream and choose Reset beside the primary stream key.",
      "Put the new key into the broadcasting software.",
    ],
    references: [
      "https://help.twitch.tv/s/article/twitch-stream-key-faq",
      "https://dev.twitch.tv/docs/api/reference/#get-stream-key",
    ],
    token: "live_4{digit:7}_{base62:30}",
    examples: ["TWITCH_STREAM_KEY={token}", "rtmp://live.twitch.tv/app/{token}"],
    counterExamples: ["live_{digit:8}", "live_user_{base62:30}", "live_12345678_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
];
