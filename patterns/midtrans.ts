import type { Pattern } from "../lib/core/pattern.ts";

/** Midtrans server keys; client keys are meant for browsers. */
export const MIDTRANS_PATTERNS: readonly Pattern[] = [
  {
    name: "midtrans-server-key",
    provider: "Midtrans",
    title: "Midtrans production server key",
    impact: "Take, refund and cancel payments and read their status.",
    anchor: "start",
    keywords: ["Mid-server-"],
    regex: /(?<![\w-])(?<secret>Mid-server-[A-Za-z0-9_-]{24})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Ask Midtrans support for new access keys, then put the key of Settings, Access Keys, into your servers.",
      "Check the transactions for refunds that are not yours.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://docs.midtrans.com/docs/midtrans-account",
      "https://github.com/Midtrans/midtrans-nodejs-client",
    ],
    token: "Mid-server-{base64url:24}",
    examples: ["MIDTRANS_SERVER_KEY={token}", "serverKey: '{token}',"],
    counterExamples: [
      "MIDTRANS_CLIENT_KEY=Mid-client-{base64url:16}",
      "MIDTRANS_SERVER_KEY=Mid-server-{base62:8}",
      "MIDTRANS_SERVER_KEY=Mid-server-xxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "midtrans-sandbox-server-key",
    provider: "Midtrans",
    title: "Midtrans sandbox server key",
    impact: "Create and read test payments of the account; no money moves.",
    anchor: "start",
    keywords: ["SB-Mid-server-"],
    regex: /(?<secret>SB-Mid-server-[A-Za-z0-9_-]{24})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Ask Midtrans support for new access keys of the sandbox, then put the key of Settings, Access Keys, into your servers.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://docs.midtrans.com/docs/midtrans-account",
      "https://github.com/Midtrans/midtrans-nodejs-client",
    ],
    token: "SB-Mid-server-{base64url:24}",
    examples: ["MIDTRANS_SERVER_KEY={token}", "serverKey: '{token}',"],
    counterExamples: [
      "MIDTRANS_CLIENT_KEY=SB-Mid-client-{base64url:16}",
      "MIDTRANS_SERVER_KEY=SB-Mid-server-{base62:8}",
    ],
  },
];
