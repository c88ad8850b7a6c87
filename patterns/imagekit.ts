import type { Pattern } from "../lib/core/pattern.ts";

/** ImageKit. */
export const IMAGEKIT_PATTERNS: readonly Pattern[] = [
  {
    name: "imagekit-private-key",
    provider: "ImageKit",
    title: "ImageKit private API key",
    impact: "Whoever holds it can upload, change and delete the media library and sign upload requests.",
    anchor: "within",
    keywords: ["imagekit"],
    ignoreCase: true,
    publicPrefix: "private_",
    regex: /(?<![\w-])(?<secret>private_(?=[A-Za-z]{0,26}[0-9+/])[A-Za-z0-9+/]{27}=)(?![\w+/=-])/,
    entropy: 3.8,
    revoke: [
      "Open https://imagekit.io/dashboard/developer/api-keys, roll the pair and let the existing key expire immediately.",
      "Put the new pair, which has the same access, into the services.",
    ],
    references: ["https://imagekit.io/docs/api-keys", "https://github.com/imagekit-developer/imagekit-nodejs"],
    token: "private_{base64:13}5{base64:12}E=",
    examples: [
      "IMAGEKIT_PRIVATE_KEY={token}",
      '# Imagekit\nprivateKey: "{token}"',
      "# Imagekit\ncurl -u '{token}:' https://api.example.test/v1/files",
    ],
    counterExamples: [
      "private_{base64:12}=",
      "IMAGEKIT_PRIVATE_KEY=private_key_from_imagekit",
      "public_{base64:27}=",
      "IMAGEKIT_PRIVATE_KEY=private_...",
    ],
  },
];
