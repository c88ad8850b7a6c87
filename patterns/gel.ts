import type { Pattern } from "../lib/core/pattern.ts";

/** Gel, formerly EdgeDB. */
export const GEL_PATTERNS: readonly Pattern[] = [
  {
    name: "gel-secret-key",
    provider: "Gel",
    title: "Gel secret key",
    impact: "Whoever holds it can reach the cloud instances, or the databases, of those named in it.",
    anchor: "start",
    keywords: ["nbwt_", "nbwt1_", "edbt_", "edbt1_"],
    regex: /(?<secret>(?:nbw|edb)t1?_eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]{40,})(?![\w.-])/,
    entropy: 4.6,
    revoke: [
      "Run `gel cloud secretkey list`, then `gel cloud secretkey revoke --secret-key-id <id>`.",
      "Create one with fewer scopes and an expiry for the services that used it.",
    ],
    references: [
      "https://docs.geldata.com/reference/using/cli/gel_cloud_secretkey",
      "https://github.com/geldata/gel-rust/blob/master/gel-jwt/src/gel.rs",
    ],
    token: "nbwt1_eyJ{base64url:33}.eyJ{base64url:80}.{base64url:86}",
    examples: [
      "GEL_SECRET_KEY={token}",
      "EDGEDB_SECRET_KEY={token}",
      'secretKey: "edbt1_eyJ{base64url:33}.eyJ{base64url:80}.{base64url:86}"',
    ],
    counterExamples: [
      "nbwt1_{base62:20}",
      "GEL_SECRET_KEY=nbwt1_...",
      "GEL_SECRET_KEY=edbt_eyJ{base64url:33}.eyJ{base64url:20}",
    ],
  },
];
