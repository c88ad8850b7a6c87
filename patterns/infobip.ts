import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Infobip. */
export const INFOBIP_PATTERNS: readonly Pattern[] = [
  {
    name: "infobip-api-key",
    provider: "Infobip",
    title: "Infobip API key",
    impact:
      "Whoever holds it can send messages at the account's expense and read its reports, as far as its scopes allow.",
    anchor: "start",
    keywords: ["infobip", "authorization"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:infobip[\w .-]{0,20}?key${ASSIGNS}|authorization["']?\s{0,2}[:=,]\s{0,2}["'\x60]?app[ ])(?<secret>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.3,
    revoke: [
      "Disable the key in the Infobip portal, Developer tools, API keys; or by the API with `enabled: false`, signed with user name and password, as one key cannot manage another.",
      "Create one with an expiry date, fewer scopes and allowed IP addresses.",
      "Look at the traffic reports for messages that are not yours.",
    ],
    references: ["https://www.infobip.com/docs/developer-resources/authentication-and-access/api-authentication"],
    formatSource:
      "https://www.infobip.com/docs/developer-resources/authentication-and-access/authentication-types-and-examples",
    token: "{hex:32}-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["INFOBIP_API_KEY={token}", "Authorization: App {token}", "'Authorization': 'App {token}'"],
    counterExamples: [
      "INFOBIP_API_KEY={hex:32}-{hex:8}",
      "Authorization: App YOUR_API_KEY",
      "file: {hex:32}-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    ],
  },
];
