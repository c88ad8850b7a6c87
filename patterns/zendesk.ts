import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Zendesk API tokens, beside the address of the agent they are used with or under their name. */
export const ZENDESK_PATTERNS: readonly Pattern[] = [
  {
    name: "zendesk-api-token",
    provider: "Zendesk",
    title: "Zendesk API token",
    impact:
      "Whoever holds it can act as any agent of the account whose address they know: read and change tickets and users.",
    anchor: "start",
    keywords: ["/token:", "zendesk"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:/token:|zendesk[\w .-]{0,20}?(?:token|api|key)[\w .-]{0,12}?${ASSIGNS})(?<secret>[A-Za-z0-9]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    publicPrefix: "",
    entropy: 4.2,
    revoke: [
      "Open Admin Center, Apps and integrations, APIs, API tokens, and deactivate or delete the token.",
      "Look at the audit log for what was done with it.",
      "Make a new one, or an OAuth client with read scope where that is enough.",
    ],
    references: [
      "https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-access-to-the-Zendesk-API",
      "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
    ],
    formatSource: "https://github.com/zendesk/zendesk_api_client_php#configuration",
    token: "{base62:40}",
    examples: [
      "curl -u jdoe@example.test/token:{token} https://acme.zendesk.com/api/v2/users.json",
      "ZENDESK_AUTH=jdoe@example.test/token:{token}",
      "ZENDESK_API_TOKEN={token}",
      'zendesk_token = "{token}"',
    ],
    counterExamples: [
      "curl -u {email_address}/token:{api_token} https://acme.zendesk.com/api/v2/users.json",
      "jdoe@example.test/token:{base62:20}",
      "/token:{base62:60}",
      "ZENDESK_API_TOKEN={base62:48}",
      "ZENDESK_SUBDOMAIN={base62:40}",
    ],
  },
];
