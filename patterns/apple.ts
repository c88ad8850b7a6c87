import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS_WITHIN, bareValue } from "./bare-value.ts";

/** Apple's passwords for a single application. */
export const APPLE_PATTERNS: readonly Pattern[] = [
  {
    name: "apple-app-specific-password",
    provider: "Apple",
    title: "Apple app-specific password",
    impact: "With the Apple Account's address, upload and notarise builds, or read its mail, contacts and calendars.",
    anchor: "start",
    keywords: ["apple", "fastlane", "notar", "altool"],
    ignoreCase: true,
    inWord: true,
    // Four groups of letters; the alphabet in its order is the sample that everybody writes.
    crosses: ASSIGNS_WITHIN,
    regex: bareValue(
      "(?:apple|fastlane|notari[sz]e|notarization|notarytool|altool)[\\w.-]{0,48}?(?:password|passwd|pass|pwd)",
      "(?!abcd-efgh)(?!xxxx)[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}",
      "[\\w-]",
    ),
    entropy: 2.7,
    formatSource: "https://support.apple.com/en-us/102654",
    revoke: [
      "Sign in to https://account.apple.com, open Sign-In and Security, App-Specific Passwords, and choose the minus sign beside the password, or Revoke All; a changed account password revokes all of them too.",
      "Generate a new one, or use an App Store Connect API key for builds.",
    ],
    references: ["https://support.apple.com/en-us/102654"],
    token: "{lower:4}-{lower:4}-{lower:4}-{lower:4}",
    examples: [
      "FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD={token}",
      'apple_id_password: "{token}"',
      "APPLE_APP_SPECIFIC_PASSWORD: {token}",
    ],
    counterExamples: [
      "FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=abcd-efgh-ijkl-mnop",
      "APPLE_PASSWORD=xxxx-xxxx-xxxx-xxxx",
      "apple: {token}",
    ],
  },
];
