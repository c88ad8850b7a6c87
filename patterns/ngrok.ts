import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** ngrok authtokens and API keys: two parts of base62, told by the name they are assigned to. */
export const NGROK_PATTERNS: readonly Pattern[] = [
  {
    name: "ngrok-token",
    provider: "ngrok",
    title: "ngrok authtoken or API key",
    impact: "Start tunnels and agents on the account; an API key also manages its endpoints, domains and credentials.",
    anchor: "start",
    keywords: ["ngrok", "authtoken"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: new RegExp(
      String.raw`(?:ngrok[\w .-]{0,20}?(?:token|key)|authtoken|ngrok[\w .-]{0,40}?add-(?:authtoken|api-key))(?:${ASSIGNS}|\s{1,4}["']?)(?<secret>[0-9A-Za-z]{26,27}_[0-9A-Za-z]{20,22}|[0-9A-Za-z]{16,22}_[0-9A-Za-z]{18,23})(?![\w-])`,
      "i",
    ),
    entropy: 4.2,
    revoke: [
      "Open https://dashboard.ngrok.com/authtokens (for an API key https://dashboard.ngrok.com/api-keys) and delete it, which ends its access at once.",
      "Or with another API key: `ngrok api credentials delete <id>` for an authtoken, `ngrok api api-keys delete <id>` for an API key.",
      "Look at the endpoints page for tunnels that are not yours.",
    ],
    references: ["https://ngrok.com/docs/api/authentication/", "https://ngrok.com/docs/agent/config/v3/"],
    formatSource: "https://ngrok.com/docs/agent/config/v3/",
    token: "{base62:27}_{base62:21}",
    examples: [
      "NGROK_AUTHTOKEN={token}",
      "version: 3\nagent:\n  authtoken: {token}\n",
      "ngrok config add-authtoken {base62:19}_{base62:19}",
      "NGROK_API_KEY: '{token}'",
    ],
    counterExamples: [
      "NGROK_AUTHTOKEN={base62:27}",
      "authtoken: <YOUR_NGROK_AUTHTOKEN>",
      "ngrok build {base62:27}_{base62:21}",
    ],
  },
];
