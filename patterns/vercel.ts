import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Vercel tokens: prefixed ones, and older ones told by the name they are assigned to. */
export const VERCEL_PATTERNS: readonly Pattern[] = [
  {
    name: "vercel-token",
    provider: "Vercel",
    title: "Vercel token",
    impact: "Deploy, and read the environment variables of every project in its scope.",
    anchor: "start",
    keywords: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
    regex: /(?<secret>vc[piark]_[\w-]{56,})(?![\w-])/,
    entropy: 4.6,
    revoke: [
      "End it with itself: `curl -X DELETE -H 'Authorization: Bearer <token>' https://api.vercel.com/v3/user/tokens/current`.",
      "Or delete it at https://vercel.com/account/tokens, or with `vercel tokens rm <id>`; an integration's or app's token ends on its own page.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://vercel.com/docs/accounts/access-tokens",
      "https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token",
    ],
    token: "vcp_{base62:56}",
    examples: ["VERCEL_TOKEN={token}", '{"vercel_token": "{token}"}'],
    counterExamples: ["VERCEL_TOKEN=vcp_{base62:20}", "VERCEL_TOKEN=vcp_..."],
  },
  {
    name: "vercel-legacy-token",
    provider: "Vercel",
    title: "Vercel token (without prefix)",
    impact: "Deploy, and read the environment variables of every project in its scope.",
    anchor: "start",
    keywords: ["vercel"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`vercel[\w .(-]{0,20}?(?:key|token|secret|auth|password)[\w .-]{0,20}?${ASSIGNS}(?<secret>[A-Za-z0-9]{24})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.7,
    revoke: [
      "End it with itself: `curl -X DELETE -H 'Authorization: Bearer <token>' https://api.vercel.com/v3/user/tokens/current`.",
      "Or delete it at https://vercel.com/account/tokens, or with `vercel tokens rm <id>`; an integration's or app's token ends on its own page.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://vercel.com/docs/accounts/access-tokens",
      "https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token",
    ],
    formatSource: "https://vercel.com/docs/rest-api/authentication/create-an-auth-token",
    token: "{base62:24}",
    examples: ["VERCEL_TOKEN={token}", "vercel --token={token}"],
    counterExamples: [
      "VERCEL_PROJECT_ID={base62:24}",
      "VERCEL_TOKEN={base62:20}",
      "vercel_api_key_name = getVercelTokenFromEnvName",
    ],
  },
  {
    name: "vercel-blob-token",
    provider: "Vercel",
    title: "Vercel Blob read-write token",
    impact: "Whoever holds it can list, upload, overwrite and delete the files of the Blob store.",
    anchor: "start",
    keywords: ["vercel_blob_rw_"],
    regex: /(?<secret>vercel_blob_rw_[A-Za-z0-9]{8,24}_[A-Za-z0-9]{20,60})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the project's Storage tab on https://vercel.com, the Blob store, Settings, and rotate the read-write token.",
      "Redeploy, and run `vercel env pull` where files hold the old one.",
    ],
    references: ["https://vercel.com/docs/vercel-blob/using-blob-sdk", "https://github.com/vercel/storage"],
    token: "vercel_blob_rw_{base62:16}_{base62:30}",
    examples: ['BLOB_READ_WRITE_TOKEN="{token}"', 'put("a.txt", body, { access: "public", token: "{token}" })'],
    counterExamples: ["vercel_blob_rw_test_token_123", "vercel_blob_rw_{base62:8}", "vercel_blob_rw_..."],
  },
];
