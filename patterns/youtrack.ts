import type { Pattern } from "../lib/core/pattern.ts";

/** Permanent tokens of YouTrack and the other services behind JetBrains Hub. */
export const YOUTRACK_PATTERNS: readonly Pattern[] = [
  {
    name: "youtrack-permanent-token",
    provider: "YouTrack",
    title: "YouTrack or JetBrains Hub permanent token",
    impact:
      "Whoever holds it acts as its owner in YouTrack, Hub or the Marketplace, within its scope, until it is deleted.",
    anchor: "start",
    keywords: ["perm:", "perm-"],
    regex:
      /(?<secret>perm[:-][A-Za-z0-9+/_-]{4,120}={0,2}\.[A-Za-z0-9+/_-]{2,120}={0,2}\.[A-Za-z0-9]{28,60})(?![\w.-])/,
    entropy: 4.2,
    revoke: [
      "Open your profile in YouTrack, Account Security, Tokens, and delete it; for the Marketplace at https://plugins.jetbrains.com/author/me/tokens.",
      "Make a new one with only the scope it needs.",
    ],
    references: [
      "https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html",
      "https://www.jetbrains.com/help/hub/permanent-token.html",
      "https://plugins.jetbrains.com/docs/marketplace/plugin-upload.html",
    ],
    token: "perm:{base62:11}=.{base62:19}==.{base62:30}",
    examples: [
      "YOUTRACK_TOKEN={token}",
      "Authorization: Bearer perm-{base62:12}.{base62:16}.{base62:30}",
      "PUBLISH_TOKEN={token}",
    ],
    counterExamples: ["perm:{base62:12}", "perm:{base62:12}.{base62:12}.{base62:8}", "perm-..."],
  },
];
