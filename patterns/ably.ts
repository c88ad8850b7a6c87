import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS_WITHIN, bareValue } from "./bare-value.ts";

/** Ably keys: app id, key id and a secret. */
export const ABLY_PATTERNS: readonly Pattern[] = [
  {
    name: "ably-api-key",
    provider: "Ably",
    title: "Ably API key",
    impact: "Publish to, subscribe to and read the history of the app's channels, within the key's capabilities.",
    anchor: "start",
    keywords: ["ably_", "ably-", "ablyapikey", "ablykey", "ably.re"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: bareValue(
      "ably(?:[_-]?(?:api|root|server|private|secret)){0,2}[_-]?key|ably\\.(?:realtime|rest)(?:\\.promise)?",
      "[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:(?:[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{16})",
      "[\\w-]",
    ),
    entropy: 3.8,
    formatSource: "https://ably.com/docs/auth/basic",
    revoke: [
      "Run `ably auth keys revoke APP_ID.KEY_ID`, or revoke the key in the app's dashboard; connections that use it, or a token made from it, end.",
      "Make a new key with only the capabilities that the server needs, and give clients tokens instead of it.",
    ],
    references: ["https://ably.com/docs/auth/basic", "https://ably.com/docs/auth/revocation"],
    token: "{base62:6}.{base62:6}:{base62:43}",
    examples: ["ABLY_API_KEY={token}", "new Ably.Realtime('{token}')"],
    counterExamples: [
      "ABLY_API_KEY=your-ably-api-key:goes-here",
      "ABLY_API_KEY={base62:6}.{base62:6}",
      "probably_key = {token}x",
    ],
  },
];
