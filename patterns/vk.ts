import type { Pattern } from "../lib/core/pattern.ts";

/** VK access tokens. */
export const VK_PATTERNS: readonly Pattern[] = [
  {
    name: "vk-access-token",
    provider: "VK",
    title: "VK access token",
    impact: "Whoever holds it acts as the user, the community or the application it was issued to.",
    anchor: "start",
    keywords: ["vk1.a."],
    regex: /(?<secret>vk1\.a\.[A-Za-z0-9_-]{80,400})(?![\w-])/,
    entropy: 4.8,
    revoke: [
      "Delete a community's key under Manage, API usage, Access tokens; a service key is renewed in the application's settings.",
      "A user's token ends with Settings, Security, End all sessions, or a new password.",
    ],
    references: ["https://dev.vk.com/en/api/access-token/getting-started"],
    token: "vk1.a.{base64url:190}",
    examples: ["VK_TOKEN={token}", "https://api.vk.com/method/users.get?access_token={token}&v=5.199"],
    counterExamples: ["vk1.a.{base62:20}", "vk1.a...", "xvk1.a.{base62:190}"],
  },
];
