import type { Pattern } from "../lib/core/pattern.ts";

/** Google Chat. */
export const GOOGLE_CHAT_PATTERNS: readonly Pattern[] = [
  {
    name: "google-chat-webhook",
    provider: "Google",
    title: "Google Chat webhook address",
    impact: "Whoever holds it can post into the Chat space as the webhook.",
    anchor: "start",
    keywords: ["chat.googleapis.com/v1/spaces/"],
    inWord: true,
    regex:
      /(?<![\w-])(?<secret>chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,20}\/messages\?key=[\w-]{30,60}(?:&|&amp;|\\u0026)token=[\w%-]{30,}={0,2})(?![\w-])/,
    proof: "webhook",
    entropy: 4.4,
    revoke: [
      "Open the space in Google Chat, Apps & integrations, Webhooks, and delete the webhook.",
      "Add a new one and keep its address in a secret store.",
    ],
    references: ["https://developers.google.com/workspace/chat/quickstart/webhooks"],
    token: "chat.googleapis.com/v1/spaces/AAAA{base62:7}/messages?key=AIza{base64url:35}&token={base64url:43}",
    examples: ["GOOGLE_CHAT_WEBHOOK=https://{token}", "curl -X POST 'https://{token}' -d '{}'"],
    counterExamples: [
      "https://chat.googleapis.com/v1/spaces/AAAA{base62:7}/messages",
      "https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN",
    ],
  },
];
