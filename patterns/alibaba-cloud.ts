import type { Pattern } from "../lib/core/pattern.ts";

/** Alibaba Cloud's AccessKey pairs; the id alone is no secret. */
export const ALIBABA_CLOUD_PATTERNS: readonly Pattern[] = [
  {
    name: "alibaba-cloud-access-key-secret",
    provider: "Alibaba Cloud",
    title: "Alibaba Cloud AccessKey secret",
    impact: "With the AccessKey id beside it, sign requests as its RAM user, or as the whole account.",
    anchor: "start",
    keywords: ["LTAI"],
    crosses: 240,
    // The secret follows its id as the next argument, or behind a name that says secret.
    regex:
      /LTAI[A-Za-z0-9]{12,22}(?![A-Za-z0-9])(?:["'`]?,\s{0,8}["'`]|[\s\S]{1,120}?secret[\w.-]{0,16}["'`\])]{0,3}\s{0,8}(?:=>|:=|[:=,(])\s{0,8}["'`]{0,2})(?<secret>[A-Za-z0-9]{30})(?![\w+/=-])/i,
    publicPrefix: "",
    entropy: 3.9,
    revoke: [
      "In the RAM console open Users, the user, Authentication, AccessKey, disable the key, and delete it: neither a disabled key nor one in the recycle bin works.",
      "Delete it from the AccessKey Pair Recycle Bin too, from which it could be restored for 30 days.",
      "A key of the account itself is deleted under AccessKey Management; use RAM users or roles instead.",
      "Search ActionTrail for requests of the AccessKey id.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      "https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair-of-a-ram-user",
    ],
    formatSource: "https://help.aliyun.com/en/ram/developer-reference/api-ram-2015-05-01-createaccesskey",
    token: "{base62:30}",
    examples: [
      'access_key = "LTAI5t{base62:18}"\n  secret_key = "{token}"',
      'createClient("LTAI5t{base62:18}", "{token}")',
      "OSS_ACCESS_KEY_ID=LTAI{base62:12}\nOSS_ACCESS_KEY_SECRET={token}",
    ],
    counterExamples: [
      "OSS_ACCESS_KEY_SECRET={token}",
      "OSS_ACCESS_KEY_ID=LTAI5t{base62:18}",
      "OSS_ACCESS_KEY_ID=LTAI5t{base62:18}\nOSS_ACCESS_KEY_SECRET={base62:40}",
    ],
  },
];
