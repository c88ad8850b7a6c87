import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Duo Security. */
export const DUO_PATTERNS: readonly Pattern[] = [
  {
    name: "duo-client-secret",
    provider: "Duo Security",
    title: "Duo application client secret (secret key)",
    companion: "oauth-client",
    impact:
      "Whoever holds it can sign requests as the application: for an Auth or Web SDK application approve logins' second factor, for an Admin API one change users.",
    anchor: "start",
    keywords: ["duo_", "duo-", "duo."],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`duo[_.-](?:[\w.-]{0,16}[_.-])?(?:skey|secret(?:[_-]?key)?|client[_-]?secret)${ASSIGNS}(?<secret>(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 4.0,
    revoke: [
      "Open the application in the Duo Admin Panel, as Owner, Administrator or Application Manager, and reset its client secret (secret key).",
      "Put the new secret into the system that uses the application at once, on Windows with its DuoSecretKeyRotation.exe: nobody can log in with Duo until then.",
      "Read the administrator and authentication logs.",
    ],
    references: ["https://duo.com/docs/duoweb", "https://help.duo.com/s/article/2261"],
    formatSource: "https://github.com/duosecurity/duo_universal_python/blob/main/duo_universal/client.py",
    token: "{base62:20}7{base62:19}",
    examples: ["DUO_CLIENT_SECRET={token}", "duo_skey: {token}", 'duo.secret_key = "{token}"'],
    counterExamples: ["DUO_CLIENT_SECRET={base62:20}", "DUO_CLIENT_ID=DI{BASE36:18}", "duo_commit={hex:40}"],
  },
];
