import type { Pattern } from "../lib/core/pattern.ts";

/** JFrog API keys and reference tokens. */
export const JFROG_PATTERNS: readonly Pattern[] = [
  {
    name: "jfrog-api-key",
    provider: "JFrog",
    title: "JFrog Artifactory API key",
    impact: "Read and publish artifacts as the person it belongs to.",
    anchor: "start",
    keywords: ["AKCp"],
    regex: /(?<secret>AKCp[A-Za-z0-9]{68,70})(?![\w+/=-])/,
    entropy: 4.6,
    revoke: [
      "Revoke the API key in your profile in the JFrog platform, or, as admin, with `DELETE https://<host>/artifactory/api/security/apiKey/<user>`; use an access token with an end date instead.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
      "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token",
      "https://github.com/jfrog/build-info/blob/master/build-info-extractor/src/main/java/org/jfrog/build/extractor/packageManager/PackageManagerUtils.java",
    ],
    token: "AKCp{base58:69}",
    examples: ["ARTIFACTORY_API_KEY={token}", '{"artifactory_api_key": "{token}"}'],
    counterExamples: ["ARTIFACTORY_API_KEY=AKCp{base58:40}", "ARTIFACTORY_API_KEY=AKCp..."],
  },
  {
    name: "jfrog-reference-token",
    provider: "JFrog",
    title: "JFrog reference token",
    impact: "Act as the person or service whose access token it stands for.",
    anchor: "start",
    keywords: ["cmVmdGtu"],
    regex: /(?<secret>cmVmdGtu[A-Za-z0-9+/]{40,}={0,2})(?![\w+/=-])/,
    proof: "jfrog",
    revoke: [
      'Revoke it with itself: `curl -X DELETE -H "Authorization: Bearer <token>" https://<host>/access/api/v1/tokens/me` (Artifactory 7.53.1 or later).',
      "Otherwise call `DELETE https://<host>/access/api/v1/tokens/<token id>` as its user or an admin.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
      "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token",
    ],
    token: "{base62:30}",
    examples: ["JFROG_ACCESS_TOKEN={token}", '{"jfrog_access_token": "{token}"}'],
    counterExamples: ["JFROG_ACCESS_TOKEN=cmVmdGtu{base62:56}", "JFROG_ACCESS_TOKEN=cmVmdGtu..."],
  },
];
