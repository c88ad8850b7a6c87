import type { Pattern } from "../lib/core/pattern.ts";

/** hCaptcha. */
export const HCAPTCHA_PATTERNS: readonly Pattern[] = [
  {
    name: "hcaptcha-secret",
    provider: "hCaptcha",
    title: "hCaptcha siteverify secret",
    impact: "Whoever holds it can verify, and so use up, tokens of the account's sites.",
    anchor: "within",
    keywords: ["captcha"],
    ignoreCase: true,
    publicPrefix: "ES_",
    regex: /(?<![\w-])(?<secret>ES_[0-9a-f]{32})(?![\w-])/,
    entropy: 3.1,
    revoke: [
      "Open https://dashboard.hcaptcha.com/settings, Secrets, and generate a new secret.",
      "Move your services to it, then remove the old one there.",
    ],
    references: ["https://docs.hcaptcha.com/#verify-the-user-response-server-side", "https://docs.hcaptcha.com/faq"],
    token: "ES_{hex:32}",
    examples: [
      "HCAPTCHA_SECRET={token}",
      "# Captcha\nsecret: '{token}'",
      "# Captcha\n-d secret={token} https://verify.example.test/siteverify",
    ],
    counterExamples: ["ES_{hex:16}", "HCAPTCHA_SECRET=ES_your_hcaptcha_secret_here", "ES_{hex:40}"],
  },
];
