import type { Pattern } from "../lib/core/pattern.ts";

const FORMAT_REFERENCE = "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/";
const TOKENS = "https://dash.cloudflare.com/profile/api-tokens";

/** Cloudflare. Tokens made since 2026 end in a checksum whose algorithm Cloudflare does not publish. */
export const CLOUDFLARE_PATTERNS: readonly Pattern[] = [
  {
    name: "cloudflare-api-token",
    provider: "Cloudflare",
    title: "Cloudflare API token",
    impact: "Whoever holds it changes DNS, workers and other settings of the zones and accounts it covers.",
    anchor: "start",
    keywords: ["cfut_", "cfat_"],
    regex: /(?<secret>cf[ua]t_[A-Za-z0-9_-]{40}[a-f0-9]{8})(?![A-Za-z0-9_-])/,
    entropy: 4.2,
    revoke: [
      `Roll or delete it under My Profile, API Tokens (${TOKENS}), or for cfat_ under Manage Account, Account API Tokens.`,
      "Read the account's audit log for what it did.",
      "Make a new one for the zones it needs, with an expiry date.",
    ],
    references: [FORMAT_REFERENCE, "https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/"],
    token: "cfut_{base62:40}{hex:8}",
    examples: ["CLOUDFLARE_API_TOKEN={token}", "api_token = cfat_{base62:40}{hex:8}"],
    counterExamples: ["cfut_{base62:20}", "cfut_{base62:60}", "cfat_..."],
  },
  {
    name: "cloudflare-global-api-key",
    provider: "Cloudflare",
    title: "Cloudflare global API key",
    impact: "Whoever holds it, with the account's e-mail, can do everything in every zone and account of its owner.",
    anchor: "start",
    keywords: ["cfk_"],
    regex: /(?<secret>cfk_[A-Za-z0-9_-]{40}[a-f0-9]{8})(?![A-Za-z0-9_-])/,
    entropy: 4.2,
    revoke: [
      `Change it under My Profile, API Tokens, Global API Key (${TOKENS}).`,
      "Read the account's audit log for what it did.",
      "Use API tokens with few permissions instead.",
    ],
    references: [FORMAT_REFERENCE],
    token: "cfk_{base62:40}{hex:8}",
    examples: ["CLOUDFLARE_API_KEY={token}", "X-Auth-Key: {token}"],
    counterExamples: ["cfk_{base62:20}", "cfk_<key>"],
  },
  {
    name: "cloudflare-api-token-unprefixed",
    provider: "Cloudflare",
    title: "Cloudflare API token (older form)",
    impact: "Whoever holds it changes DNS, workers and other settings of the zones and accounts it covers.",
    anchor: "within",
    keywords: ["cloudflare", "cf_api", "cf-api", "cf_token"],
    ignoreCase: true,
    reach: [0, 160],
    // 40 characters without a prefix: a name of Cloudflare's must stand before them.
    regex:
      /(?:cloudflare|cf)[\w.-]{0,40}(?:token|key|secret)["'`\])]{0,3}[ \t]{0,8}(?::=|=>|[:=,])[ \t]{0,8}(?:Bearer )?["'`]{0,2}(?<secret>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/i,
    entropy: 4.2,
    revoke: [
      `Roll or delete it under My Profile, API Tokens (${TOKENS}).`,
      "Read the account's audit log for what it did.",
    ],
    references: [FORMAT_REFERENCE, "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"],
    token: "{base62:40}",
    examples: ["CLOUDFLARE_API_TOKEN={token}", 'cloudflare_token: "{token}"', "CF_API_TOKEN: '{token}'"],
    counterExamples: ["api_token={token}", "CLOUDFLARE_API_TOKEN={hex:40}", "CLOUDFLARE_API_TOKEN={base62:50}"],
  },
  {
    name: "cloudflare-global-api-key-unprefixed",
    provider: "Cloudflare",
    title: "Cloudflare global API key (older form)",
    impact: "Whoever holds it, with the account's e-mail, can do everything in every zone and account of its owner.",
    anchor: "within",
    keywords: ["cloudflare", "cf_api", "cf-api", "cf_key", "x-auth-key"],
    ignoreCase: true,
    reach: [0, 160],
    regex:
      /(?:cloudflare[\w.-]{0,40}key|cf[\w.-]{0,40}key|x-auth-key)["'`\])]{0,3}[ \t]{0,8}(?::=|=>|[:=,])[ \t]{0,8}["'`]{0,2}(?<secret>[a-f0-9]{37})(?![A-Za-z0-9_-])/i,
    entropy: 3.1,
    revoke: [
      `Change it under My Profile, API Tokens, Global API Key (${TOKENS}).`,
      "Read the account's audit log for what it did.",
      "Use API tokens with few permissions instead.",
    ],
    references: [FORMAT_REFERENCE],
    token: "{hex:37}",
    examples: ["CLOUDFLARE_API_KEY={token}", "-H 'X-Auth-Key: {token}'", "cf_key = {token}"],
    counterExamples: ["api_key={token}", "CLOUDFLARE_API_KEY={hex:40}"],
  },
  {
    name: "cloudflare-origin-ca-key",
    provider: "Cloudflare",
    title: "Cloudflare Origin CA key",
    impact: "Whoever holds it can issue and revoke origin certificates for its owner's zones.",
    anchor: "start",
    keywords: ["v1.0-"],
    regex: /(?<secret>v1\.0-[a-f0-9]{24}-[a-f0-9]{146})(?![A-Za-z0-9_-])/,
    entropy: 3.5,
    revoke: [
      `Change it under My Profile, API Tokens, Origin CA Key (${TOKENS}).`,
      "Look through the zones' origin certificates for some that are not yours, and revoke them.",
    ],
    references: ["https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"],
    token: "v1.0-{hex:24}-{hex:146}",
    examples: ["X-Auth-User-Service-Key: {token}", "CF_ORIGIN_CA_KEY={token}"],
    counterExamples: ["v1.0-{hex:24}", "v1.0-rc1"],
  },
];
