import type { Pattern } from "../lib/core/pattern.ts";

/** UploadThing tokens: base64 of JSON with the secret key, the app and its regions. */
export const UPLOADTHING_PATTERNS: readonly Pattern[] = [
  {
    name: "uploadthing-token",
    provider: "UploadThing",
    title: "UploadThing token",
    impact: "Whoever holds it can upload, list and delete the app's files.",
    anchor: "start",
    keywords: ["eyJhcGlLZXkiOiJza19"],
    regex: /(?<secret>eyJhcGlLZXkiOiJza19[A-Za-z0-9+/]{80,300}={0,2})(?![\w+/=])/,
    entropy: 4.3,
    revoke: [
      "Open https://uploadthing.com/dashboard, the app, API Keys, and revoke the key.",
      "Copy the new token into UPLOADTHING_TOKEN where the server runs.",
    ],
    references: [
      "https://docs.uploadthing.com/getting-started/appdir",
      "https://github.com/pingdotgg/uploadthing/blob/main/packages/uploadthing/src/_internal/shared-schemas.ts",
    ],
    token: "eyJhcGlLZXkiOiJza19{base62:120}",
    examples: ["UPLOADTHING_TOKEN='{token}'", 'token: "{token}"'],
    counterExamples: [
      "eyJhcGlLZXkiOiJza19{base62:20}",
      "UPLOADTHING_TOKEN=eyJhcGlLZXkiOiJza19...",
      "UPLOADTHING_TOKEN=foo",
    ],
  },
];
