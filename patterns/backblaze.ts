import type { Pattern } from "../lib/core/pattern.ts";

/** Backblaze B2 application keys. */
export const BACKBLAZE_PATTERNS: readonly Pattern[] = [
  {
    name: "backblaze-application-key",
    provider: "Backblaze",
    title: "Backblaze B2 application key",
    impact:
      "With its key id, read, write and delete files in the buckets it covers, or in all of them if it is the master key.",
    anchor: "start",
    keywords: ["K001", "K002", "K003", "K004", "K005", "K006"],
    regex:
      /(?<secret>K00[1-6](?=[A-Za-z/+]{0,26}\d)(?=[A-Z0-9/+]{0,26}[a-z])(?=[a-z0-9/+]{0,26}[A-Z])[A-Za-z0-9+/]{27})(?![\w+/=-])/,
    publicPrefix: "K00",
    entropy: 3.9,
    revoke: [
      "Sign in to Backblaze, open Application Keys, and delete the key (`b2 key delete KEY_ID`); for a master key choose Generate New Master Application Key there, which ends the old one.",
      "Make a new key limited to one bucket and to the capabilities that the application needs.",
    ],
    references: [
      "https://www.backblaze.com/docs/cloud-storage-application-keys",
      "https://www.backblaze.com/apidocs/b2-create-key",
    ],
    token: "K005a1B{base64:24}",
    examples: ["B2_APPLICATION_KEY={token}", 'applicationKey: "{token}"'],
    counterExamples: ["B2_APPLICATION_KEY=K005{base62:12}", "K001{digit:27}", "TASK001-{base62:27}"],
  },
];
