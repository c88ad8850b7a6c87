import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Uploadcare: the public key may be seen, the secret key beside it not. */
export const UPLOADCARE_PATTERNS: readonly Pattern[] = [
  {
    name: "uploadcare-secret-key",
    provider: "Uploadcare",
    title: "Uploadcare secret key",
    impact: "Whoever holds it, with the public key, can list, copy and delete all files of the project.",
    anchor: "start",
    keywords: ["uploadcare.simple ", "uploadcare_secret", "uploadcaresecret"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`uploadcare(?:\.simple [0-9a-z]{20}:|_?secret_?key${ASSIGNS})(?<secret>[0-9a-z]{20})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    publicPrefix: "",
    entropy: 2.7,
    revoke: [
      "Open https://app.uploadcare.com, the project, API keys, and delete the secret key.",
      "Make a new one: several can stand side by side.",
    ],
    references: [
      "https://uploadcare.com/docs/start/api/",
      "https://uploadcare.com/api-refs/rest-api/v0.7.0/#tag/Authentication",
    ],
    formatSource: "https://uploadcare.com/api-refs/rest-api/v0.7.0/#tag/Authentication",
    token: "{hex:20}",
    examples: [
      "Authorization: Uploadcare.Simple {hex:20}:{token}",
      'curl -H "Authorization: Uploadcare.Simple {hex:20}:{token}" https://api.uploadcare.com/files/',
      "UPLOADCARE_SECRET_KEY={token}",
      'const uploadcareSecretKey = "{token}";',
    ],
    counterExamples: [
      "Uploadcare.Simple demopublickey:demosecretkey",
      "Uploadcare.Simple {hex:20}",
      "Uploadcare.Simple {hex:20}:{hex:12}",
      "UPLOADCARE_SECRET_KEY=your_secret_key",
      "UPLOADCARE_PUBLIC_KEY={hex:20}",
    ],
  },
];
