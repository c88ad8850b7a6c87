import type { Pattern } from "../lib/core/pattern.ts";

/** Frame.io. */
export const FRAMEIO_PATTERNS: readonly Pattern[] = [
  {
    name: "frameio-developer-token",
    provider: "Frame.io",
    title: "Frame.io developer token",
    impact: "Whoever holds it can read, upload and delete the account's media as far as its scopes allow.",
    anchor: "start",
    keywords: ["fio-u-"],
    regex: /(?<secret>fio-u-[A-Za-z0-9_-]{64})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open https://developer.frame.io/app/tokens and delete the token.",
      "Create one with fewer scopes for the tools that used it.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developer.frame.io/docs/getting-started/authentication",
      "https://github.com/Frameio/python-frameio-client",
    ],
    token: "fio-u-{base64url:64}",
    examples: ["FRAMEIO_TOKEN={token}", 'client = FrameioClient("{token}")', "fiocli --token {token}"],
    counterExamples: ["fio-u-{base64url:30}", "fiocli --token fio-u-YOUR_TOKEN_HERE"],
  },
];
