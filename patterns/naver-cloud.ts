import type { Pattern } from "../lib/core/pattern.ts";

/** NAVER Cloud Platform secret keys in the form with a prefix; access keys (`ncp_iam_BPA`) only name them. */
export const NAVER_CLOUD_PATTERNS: readonly Pattern[] = [
  {
    name: "naver-cloud-secret-key",
    provider: "NAVER Cloud",
    title: "NAVER Cloud secret key",
    impact: "Sign API requests as the account or sub account, together with its access key.",
    anchor: "start",
    keywords: ["ncp_iam_BPK"],
    regex: /(?<secret>ncp_iam_BPK[A-Za-z0-9]{25,})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Open My Account, Manage account and security, in the console, disable the access key, then delete it.",
      "A sub account's key stands under Sub Account, Access Key, or is deleted with `DELETE /sub-accounts/<sub account id>/access-keys/<access key>` of the Sub Account API.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://api.ncloud-docs.com/docs/en/common-ncpapi",
      "https://api-gov.ncloud-docs.com/docs/gov-iam-v2-sub-account-createaccesskey",
    ],
    token: "ncp_iam_BPKSKR{base62:24}",
    examples: ["NCLOUD_SECRET_KEY={token}", "ncloud_secret_access_key = {token}"],
    counterExamples: [
      "NCLOUD_ACCESS_KEY=ncp_iam_BPASKR{base62:14}",
      "NCLOUD_SECRET_KEY=ncp_iam_BPK{base62:8}",
      "NCLOUD_SECRET_KEY=ncp_iam_BPK...",
    ],
  },
];
