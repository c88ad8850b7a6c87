import type { Pattern } from "../lib/core/pattern.ts";

/** Cloudinary's address with key and secret. */
export const CLOUDINARY_PATTERNS: readonly Pattern[] = [
  {
    name: "cloudinary-url-secret",
    provider: "Cloudinary",
    title: "Cloudinary API secret in CLOUDINARY_URL",
    impact: "Upload, change and delete every asset of the product environment and sign delivery addresses.",
    anchor: "start",
    keywords: ["cloudinary://"],
    regex: /cloudinary:\/\/\d{12,18}:(?<secret>[A-Za-z0-9_-]{24,32})@[a-z0-9][\w-]{0,60}(?![\w-])/,
    publicPrefix: "",
    entropy: 3.8,
    revoke: [
      "Open https://console.cloudinary.com/app/settings/api-keys, choose Generate New Access Key, and enter the code from the mail.",
      "Change every application to the new key and secret, then set the old key's Status to Disabled.",
    ],
    references: [
      "https://cloudinary.com/documentation/ts_how_to_rotate_api_keys_in_the_console",
      "https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials",
    ],
    formatSource: "https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials",
    token: "{base64url:26}a",
    examples: [
      "CLOUDINARY_URL=cloudinary://{digit:15}:{token}@dabcdefgh",
      "cloudinary.config('cloudinary://{digit:15}:{token}@acme')",
    ],
    counterExamples: [
      "CLOUDINARY_URL=cloudinary://<api_key>:<api_secret>@<cloud_name>",
      "cloudinary://{digit:15}:{base62:8}@acme",
      "cloudinary://api_key:api_secret@cloud_name",
    ],
  },
];
