import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Twilio credentials; the ids that begin with AC and SK are no secrets by themselves. */
export const TWILIO_PATTERNS: readonly Pattern[] = [
  {
    name: "twilio-auth-token",
    companion: "twilio",
    provider: "Twilio",
    title: "Twilio auth token",
    impact: "Full control of the account: calls and messages at your cost, recordings, phone numbers.",
    anchor: "start",
    keywords: ["twilio"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`twilio[\w .-]{0,30}?(?:auth|token|secret)[\w .-]{0,20}${ASSIGNS}(?<secret>[0-9a-f]{32})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.12,
    revoke: [
      "Open https://console.twilio.com, Settings, Account settings, API keys & auth tokens (in the legacy console Admin, Account management, API keys & tokens): create a secondary auth token, put it to use, then promote it, which ends the first one.",
      "Check the usage log for calls and messages that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://www.twilio.com/docs/iam/access-tokens", "https://www.twilio.com/docs/iam/api/authtoken"],
    formatSource: "https://www.twilio.com/docs/iam/api/authtoken",
    token: "{hex:32}",
    examples: ["TWILIO_AUTH_TOKEN={token}", "twilio_auth_token: '{token}'", '{"twilioAuthToken": "{token}"}'],
    counterExamples: ["TWILIO_AUTH_TOKEN={hex:31}", "TWILIO_ACCOUNT_SID=AC{hex:32}", "twilio release {hex:32}"],
  },
  {
    name: "twilio-credentials",
    companion: "twilio",
    provider: "Twilio",
    title: "Twilio account or API key with its secret",
    impact: "Calls and messages at your cost, and all that the account or the key may read.",
    anchor: "within",
    keywords: ["twilio", "account_sid", "accountsid", "account-sid", "api_key_sid", "client("],
    ignoreCase: true,
    reach: [128, 256],
    regex:
      /(?<![\w-])(?:(?:AC|SK)[0-9a-f]{32}(?![\w-])["'`]?(?:[\s,:=>)(]{1,8}["'`]?[\w.-]{1,40}["'`]?)?[\s,:=>)(]{1,8}["'`]?|(?:[\w.-]{0,24}[_.-]|twilio)?(?:auth[_-]?token|api[_-]?(?:key[_-]?)?secret|key[_-]?secret)["'`\])]{0,3}\s{0,4}(?:=>|:=|[:=,(])\s{0,4}["'`]?)(?<secret>[0-9a-f]{32}|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32})(?![\w-])/i,
    proof: "twilio",
    entropy: 3.12,
    revoke: [
      "Open https://console.twilio.com, Settings, Account settings, API keys & auth tokens (in the legacy console Admin, Account management, API keys & tokens): delete the API key, or for the account promote a secondary auth token.",
      "Check the usage log for calls and messages that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://www.twilio.com/docs/iam/api-keys"],
    formatSource: "https://github.com/twilio/twilio-cli/blob/main/src/commands/profiles/create.js",
    token: "{hex:32}",
    examples: [
      "client = Client('AC{hex:32}', '{token}')",
      "curl -u AC{hex:32}:{token} https://api.twilio.com/2010-04-01/Accounts.json",
      'account_sid = "AC{hex:32}"\nauth_token = "{token}"',
      "twilio: SK{hex:32}:{base62:32}",
      "API_KEY_SID = 'SK{hex:32}'\nAPI_KEY_SECRET = '{base62:31}7'",
      '{"authToken": "{token}", "accountSid": "AC{hex:32}"}',
      "const twilioApiKey = 'SK{hex:32}';\nconst twilioApiSecret = '{base62:31}7';",
      "auth_token: {token}\n# of the test project\naccount_sid: AC{hex:32}",
    ],
    counterExamples: [
      "account_sid = 'AC{hex:32}'",
      "SK{hex:32}",
      'client("auth_token": "{hex:32}")',
      "MAC{hex:32}, {hex:32}",
    ],
  },
];
