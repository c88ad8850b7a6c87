import type { Pattern } from "../lib/core/pattern.ts";

/** Tencent Cloud: the id begins with AKID and tells the account, the key beside it is the secret. */
export const TENCENT_PATTERNS: readonly Pattern[] = [
  {
    name: "tencent-cloud-secret-key",
    provider: "Tencent Cloud",
    title: "Tencent Cloud API key pair",
    impact: "Whoever holds the pair acts in the account with the rights of its user.",
    anchor: "start",
    keywords: ["AKID"],
    crosses: 160,
    regex:
      /AKID[A-Za-z0-9]{32}(?![\w-])["'`]?(?:[ \t,;:=>)(]{0,8}\r?\n?[ \t"'`]{0,16}[\w.-]{1,40}["'`]?)?[ \t,:=>)(]{1,8}["'`]?(?<secret>[A-Za-z0-9]{32})(?![\w-])/,
    publicPrefix: "",
    entropy: 3.9,
    revoke: [
      "Open https://console.tencentcloud.com/cam/capi, disable the key, and delete it once nothing uses it (`DeleteAccessKey` of the CAM API): a deleted key is refused for good.",
      "Look at CloudAudit for calls with its id.",
      "Make a key for a sub-user with its own policy, or use a role's temporary credentials.",
    ],
    references: [
      "https://www.tencentcloud.com/document/product/598/32675",
      "https://www.tencentcloud.com/document/product/598/34228",
    ],
    formatSource: "https://www.tencentcloud.com/document/product/213/31575",
    token: "{base62:32}",
    examples: [
      "TENCENTCLOUD_SECRET_ID=AKID{base62:32}\nTENCENTCLOUD_SECRET_KEY={token}",
      'secretId: "AKID{base62:32}", secretKey: "{token}"',
      'credential.Credential("AKID{base62:32}", "{token}")',
    ],
    counterExamples: [
      "TENCENTCLOUD_SECRET_ID=AKID{base62:32}",
      "AKID{base62:32} {base62:20}",
      "AKID{base62:20}\nTENCENTCLOUD_SECRET_KEY={base62:32}",
    ],
  },
];
