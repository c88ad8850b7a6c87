import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Heroku API keys: prefixed ones, and UUIDs told by the name they are assigned to. */
export const HEROKU_PATTERNS: readonly Pattern[] = [
  {
    name: "heroku-token",
    provider: "Heroku",
    title: "Heroku API token",
    impact: "Deploy, read configuration (with its secrets) and delete the apps of the account.",
    anchor: "start",
    keywords: ["HRKU-"],
    regex: /(?<secret>HRKU-(?:AA[\w-]{40,}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}))(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Run `heroku authorizations` and `heroku authorizations:revoke <id>` (or `rotate`); a CLI's own token ends with `heroku logout`.",
      "The account's API key is made anew under https://dashboard.heroku.com/account, and a change of the account's password ends it too.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://devcenter.heroku.com/articles/authentication",
      "https://devcenter.heroku.com/articles/oauth",
      "https://github.com/heroku/cli/blob/main/docs/authorizations.md",
      "https://help.heroku.com/PBGP6IDE/how-should-i-generate-an-api-key-that-allows-me-to-use-the-heroku-platform-api",
    ],
    token: "HRKU-AA{base64url:58}",
    examples: [
      "HEROKU_API_KEY={token}",
      '{"heroku_api_key": "{token}"}',
      "HEROKU_API_KEY=HRKU-AA{base64url:42}",
      "HEROKU_API_KEY=HRKU-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    ],
    counterExamples: [
      "HEROKU_API_KEY=HRKU-AA{base64url:30}",
      "HEROKU_API_KEY=HRKU-AA...",
      "HEROKU_API_KEY=HRKU-{hex:8}-{hex:4}-4{hex:3}",
    ],
  },
  {
    name: "heroku-api-key",
    provider: "Heroku",
    title: "Heroku API key (UUID)",
    impact: "Deploy, read configuration (with its secrets) and delete the apps of the account.",
    anchor: "start",
    keywords: ["heroku"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`heroku[\w .-]{0,20}?(?:key|token|secret|auth|password|bearer)[\w .-]{0,20}?${ASSIGNS}(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.0,
    revoke: [
      "The account's API key is made anew under https://dashboard.heroku.com/account, and a change of the account's password ends it too.",
      "For another token run `heroku authorizations` and `heroku authorizations:revoke <id>` (or `rotate`); a CLI's own token ends with `heroku logout`.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://devcenter.heroku.com/articles/authentication",
      "https://github.com/heroku/cli/blob/main/docs/authorizations.md",
      "https://help.heroku.com/PBGP6IDE/how-should-i-generate-an-api-key-that-allows-me-to-use-the-heroku-platform-api",
    ],
    formatSource: "https://devcenter.heroku.com/articles/oauth",
    token: "{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["HEROKU_API_KEY={token}", "heroku_auth_token: '{token}'"],
    counterExamples: [
      "HEROKU_APP_ID={hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
      "heroku_api_key = 12345678-1234-1234-1234-123456789abc",
      "id: {hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    ],
  },
];
