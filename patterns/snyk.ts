import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Snyk tokens. */
export const SNYK_PATTERNS: readonly Pattern[] = [
  {
    name: "snyk-platform-token",
    provider: "Snyk",
    title: "Snyk personal or service account token",
    impact:
      "Whoever holds it acts as its owner: reads projects with their vulnerabilities and source snippets, changes ignores and settings.",
    anchor: "start",
    keywords: ["snyk_uat.", "snyk_sat."],
    regex: /(?<secret>snyk_[us]at\.[a-z0-9]{8}\.[A-Za-z0-9_-]{16,2000}\.[A-Za-z0-9_-]{16,2000})(?![\w.-])/,
    entropy: 4.0,
    revoke: [
      "Revoke a personal token (`snyk_uat`) at https://app.snyk.io/account/personal-access-tokens.",
      "Delete or rotate a service account's (`snyk_sat`) under the organisation's or group's Settings, Service accounts.",
      "Run `snyk auth` with the new token.",
    ],
    references: [
      "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api",
      "https://github.com/snyk/go-application-framework/blob/main/pkg/auth/tokenauthenticator.go",
    ],
    token: "snyk_uat.{hex:8}.{base64url:120}.{base64url:86}",
    examples: ["SNYK_TOKEN={token}", "snyk auth {token}", "token: snyk_sat.{hex:8}.{base64url:100}.{base64url:60}"],
    counterExamples: [
      "snyk_uat.12345678.payload.signature",
      "snyk_uat.<your_token>",
      "snyk_uat.{hex:8}.{base64url:100}",
    ],
  },
  {
    name: "snyk-api-token",
    provider: "Snyk",
    title: "Snyk API token (UUID)",
    impact: "Whoever holds it can use the Snyk CLI and, on enterprise plans, the API as its owner.",
    anchor: "start",
    keywords: ["snyk"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`snyk[\w.-]{0,20}?(?:token|api[_-]?key|oauth)[\w.-]{0,10}${ASSIGNS}(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 2.8,
    revoke: [
      "Open https://app.snyk.io/account and choose Revoke & Regenerate beside the key: the old one ends at once.",
      "Run `snyk auth`, and put the new token, or better a service account's, into the CI system's secrets.",
    ],
    references: [
      "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token",
    ],
    formatSource: "https://github.com/snyk/go-application-framework/blob/main/pkg/auth/tokenauthenticator.go",
    token: "{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["SNYK_TOKEN={token}", 'snyk_token: "{token}"'],
    counterExamples: [
      "SNYK_ORG={hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
      "SNYK_TOKEN={hex:8}",
      "SNYK_TOKEN=${{ secrets.SNYK_TOKEN }}",
    ],
  },
];
