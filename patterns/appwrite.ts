import type { Pattern } from "../lib/core/pattern.ts";

/** Appwrite keys. */
export const APPWRITE_PATTERNS: readonly Pattern[] = [
  {
    name: "appwrite-api-key",
    provider: "Appwrite",
    title: "Appwrite API key",
    impact:
      "Read and write the project's databases, users, files and functions, within the key's scopes and past all permissions.",
    anchor: "start",
    keywords: ["standard_"],
    regex: /(?<secret>standard_[0-9a-f]{256})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "In the Appwrite Console open the project, Overview, Integration, API keys, and delete the key.",
      "Make a new key with only the scopes that the server needs and an expiration date.",
    ],
    references: [
      "https://appwrite.io/docs/advanced/platform/api-keys",
      "https://github.com/appwrite/appwrite/blob/main/app/controllers/api/projects.php",
    ],
    token: "standard_{hex:256}",
    examples: ["APPWRITE_API_KEY={token}", ".setKey('{token}')", "X-Appwrite-Key: {token}"],
    counterExamples: ["standard_{hex:64}", "APPWRITE_API_KEY=standard_...your_api_key...", "standard_library"],
  },
];
