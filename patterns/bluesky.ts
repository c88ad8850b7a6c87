import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS_WITHIN, bareValue } from "./bare-value.ts";

/** Bluesky app passwords. */
export const BLUESKY_PATTERNS: readonly Pattern[] = [
  {
    name: "bluesky-app-password",
    provider: "Bluesky",
    title: "Bluesky app password",
    impact: "With the handle, post, follow and, if allowed, read direct messages as the account.",
    anchor: "start",
    keywords: ["bluesky", "bsky", "atproto"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: bareValue(
      "(?:bluesky|bsky|atproto)[\\w.-]{0,32}?(?:password|passwd|pass|pwd)",
      "(?!xxxx)[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}",
      "[\\w-]",
    ),
    entropy: 2.7,
    formatSource:
      "https://github.com/bluesky-social/atproto/blob/main/packages/pds/src/account-manager/helpers/password.ts",
    revoke: [
      "Open https://bsky.app/settings/app-passwords and delete the password, or call `com.atproto.server.revokeAppPassword` with its name.",
      "Make a new one, without access to direct messages unless the program needs it.",
    ],
    references: ["https://atproto.com/specs/xrpc#app-passwords"],
    token: "{base32:4}-{base32:4}-{base32:4}-{base32:4}",
    examples: ["BLUESKY_APP_PASSWORD={token}", 'bsky_password: "{token}"', "BSKY_PASS={token}"],
    counterExamples: [
      "BLUESKY_APP_PASSWORD=xxxx-xxxx-xxxx-xxxx",
      "bluesky: {token}",
      "BSKY_PASSWORD={base32:4}-{base32:4}",
    ],
  },
];
