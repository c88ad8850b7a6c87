import type { Pattern } from "../lib/core/pattern.ts";

const REVOKE_REFERENCE = "https://docs.github.com/en/rest/credentials/revoke";
const FORMAT_REFERENCE =
  "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";

/** Anybody may hand GitHub a leaked token: no sign-in needed. */
const REVOKE_BY_API =
  "Revoke it at once without signing in: POST https://api.github.com/credentials/revoke with the token in the JSON array `credentials`.";

/** GitHub's tokens. */
export const GITHUB_PATTERNS: readonly Pattern[] = [
  {
    name: "github-personal-access-token",
    provider: "GitHub",
    title: "GitHub personal access token (classic)",
    impact: "Whoever holds it acts as its owner in every repository and organisation that its scopes allow.",
    anchor: "start",
    keywords: ["ghp_"],
    regex: /(?<secret>ghp_[A-Za-z0-9]{36,})(?![A-Za-z0-9_])/,
    proof: "github-checksum",
    entropy: 4.0,
    revoke: [
      REVOKE_BY_API,
      "Or delete it under Settings, Developer settings, Personal access tokens (https://github.com/settings/tokens).",
      "Read the security log (https://github.com/settings/security-log) and the organisations' audit logs for what it did.",
      "Replace it with a fine-grained token of few permissions and a short life, or with a GitHub App.",
    ],
    references: [FORMAT_REFERENCE, REVOKE_REFERENCE],
    token: "ghp_{base62:30}",
    examples: [
      "github_token = {token}",
      "https://{token}@github.com/octo/repo.git",
      '"args": ["--token", "{token}"]',
      "Authorization: token {token}",
    ],
    counterExamples: ["ghp_{base62:36}", "ghp_{base62:20}", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "{token}_1"],
  },
  {
    name: "github-oauth-token",
    provider: "GitHub",
    title: "GitHub OAuth access token",
    impact: "Whoever holds it acts for the user who signed in, with the scopes given to the OAuth app.",
    anchor: "start",
    keywords: ["gho_"],
    regex: /(?<secret>gho_[A-Za-z0-9]{36,})(?![A-Za-z0-9_])/,
    proof: "github-checksum",
    entropy: 4.0,
    revoke: [
      REVOKE_BY_API,
      "Or revoke the app's access under Settings, Applications, Authorized OAuth Apps (https://github.com/settings/applications).",
      "Where it came from the GitHub CLI, run `gh auth logout` and sign in again.",
      "Read the security log (https://github.com/settings/security-log) for what it did.",
    ],
    references: [FORMAT_REFERENCE, REVOKE_REFERENCE],
    token: "gho_{base62:30}",
    examples: ["oauth_token: {token}", '"github.com": {"oauth_token": "{token}"}'],
    counterExamples: ["gho_{base62:36}", "gho_****************"],
  },
  {
    name: "github-app-user-token",
    provider: "GitHub",
    title: "GitHub App user access token",
    impact: "Whoever holds it acts for a user through a GitHub App, in what app and user both may reach.",
    anchor: "start",
    keywords: ["ghu_"],
    regex: /(?<secret>ghu_[A-Za-z0-9]{36,})(?![A-Za-z0-9_])/,
    proof: "github-checksum",
    entropy: 4.0,
    revoke: [
      REVOKE_BY_API,
      "Or revoke the app under Settings, Applications, Authorized GitHub Apps (https://github.com/settings/apps/authorizations).",
      "Read the security log (https://github.com/settings/security-log) for what it did.",
    ],
    references: [FORMAT_REFERENCE, REVOKE_REFERENCE],
    token: "ghu_{base62:30}",
    examples: ["GITHUB_USER_TOKEN={token}", "token: '{token}'"],
    counterExamples: ["ghu_{base62:36}", "ghu_your_token_goes_here_instead_of_this"],
  },
  {
    name: "github-app-installation-token",
    provider: "GitHub",
    title: "GitHub App installation token",
    impact: "Whoever holds it acts as the app in the installation's repositories until it expires, an hour at most.",
    anchor: "start",
    keywords: ["ghs_"],
    // Since April 2026 the app's id and a JWT; 36 characters with a checksum before.
    regex:
      /(?<secret>ghs_(?:\d{1,20}_eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{16,}|[A-Za-z0-9]{36,}))(?![A-Za-z0-9_-])/,
    proof: "github-checksum",
    entropy: 4.0,
    revoke: [
      'End it with itself: `curl -X DELETE -H "Authorization: Bearer <token>" https://api.github.com/installation/token`.',
      "Wait an hour where that is not possible: it expires by then.",
      "Find out how it reached the file (a CI log, a cached remote URL) and close that way.",
      "Change the app's private key if that may have leaked with it.",
    ],
    references: [
      "https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token",
      FORMAT_REFERENCE,
    ],
    token: "ghs_{digit:7}_|{base64url:342}",
    examples: ["GITHUB_TOKEN={token}", "https://x-access-token:{token}@github.com/octo/repo"],
    counterExamples: ["ghs_{base62:36}", "ghs_{digit:7}_abc", "ghs_..."],
  },
  {
    name: "github-refresh-token",
    provider: "GitHub",
    title: "GitHub App refresh token",
    impact: "Whoever holds it, with the app's client secret, can mint access tokens for the user for six months.",
    anchor: "start",
    keywords: ["ghr_"],
    regex: /(?<secret>ghr_[A-Za-z0-9]{36,})(?![A-Za-z0-9_])/,
    proof: "github-checksum",
    entropy: 4.0,
    revoke: [
      REVOKE_BY_API,
      "Or revoke the app under Settings, Applications, Authorized GitHub Apps (https://github.com/settings/apps/authorizations).",
      "Change the app's client secret if that may have leaked with it.",
    ],
    references: [FORMAT_REFERENCE, REVOKE_REFERENCE],
    token: "ghr_{base62:70}",
    examples: ["refresh_token={token}", "- refresh: {token}"],
    counterExamples: ["ghr_{base62:76}", "ghr_<refresh-token>"],
  },
  {
    name: "github-fine-grained-token",
    provider: "GitHub",
    title: "GitHub fine-grained personal access token",
    impact: "Whoever holds it acts as its owner in the repositories and with the permissions chosen for it.",
    anchor: "start",
    keywords: ["github_pat_"],
    regex: /(?<secret>github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59,})(?![A-Za-z0-9_])/,
    proof: "github-fine-grained",
    entropy: 4.5,
    revoke: [
      REVOKE_BY_API,
      "Or delete it under Settings, Developer settings, Fine-grained tokens (https://github.com/settings/personal-access-tokens).",
      "Read the security log (https://github.com/settings/security-log) and the organisations' audit logs for what it did.",
      "Make a new one with fewer permissions and an expiry date.",
    ],
    references: [
      "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
      REVOKE_REFERENCE,
    ],
    token: "github_pat_11{BASE36:8}0{base62:11}_{base62:43}|{base62:8}",
    examples: ["GH_TOKEN={token}", "git remote set-url origin https://{token}@github.com/octo/repo.git"],
    counterExamples: ["github_pat_{base62:22}_{base62:30}", "github_pat_...", "{token}_2"],
  },
];
