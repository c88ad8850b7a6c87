import type { Pattern } from "../lib/core/pattern.ts";

/** Supabase. */
export const SUPABASE_PATTERNS: readonly Pattern[] = [
  {
    name: "supabase-secret-key",
    provider: "Supabase",
    title: "Supabase secret key",
    impact: "Whoever holds it reads and writes the project's whole database and storage, past all row-level security.",
    anchor: "start",
    keywords: ["sb_secret_"],
    regex: /(?<secret>sb_secret_[A-Za-z0-9_-]{31,})/,
    proof: "supabase-secret",
    entropy: 4.0,
    revoke: [
      "Open the project's Settings, API keys (https://supabase.com/dashboard/project/_/settings/api-keys), and delete the key after making a new one, or at once if someone is using it.",
      "Put the new one into your servers' secret store; in browsers use the publishable key only.",
      "Read the project's logs for access that is not yours.",
    ],
    references: ["https://supabase.com/docs/guides/api/api-keys"],
    token: "sb_secret_{base64url:22}",
    examples: [
      "SUPABASE_SECRET_KEY={token}",
      "SUPABASE_URL=https://abcdefghijklmnopqrst.supabase.co\nkey = sb_secret_{base64url:22}_{base64url:8}\n",
    ],
    counterExamples: ["sb_publishable_{base64url:22}_{base64url:8}", "sb_secret_{base64url:10}", "sb_secret_..."],
  },
  {
    name: "supabase-access-token",
    provider: "Supabase",
    title: "Supabase personal or OAuth access token",
    impact: "Whoever holds it manages every project of its owner: reads keys, changes and deletes databases.",
    anchor: "start",
    keywords: ["sbp_"],
    regex: /(?<secret>sbp_(?:oauth_|v0_)?[a-f0-9]{40,})(?![A-Za-z0-9_])/,
    entropy: 3.2,
    revoke: [
      "Delete it under Account, Access tokens (https://supabase.com/dashboard/account/tokens).",
      "Run `supabase login` again on the machines that used it.",
    ],
    references: [
      "https://supabase.com/docs/reference/api/introduction",
      "https://supabase.com/docs/guides/local-development/cli/getting-started",
    ],
    token: "sbp_{hex:40}",
    examples: ["SUPABASE_ACCESS_TOKEN={token}", "--access-token sbp_oauth_{hex:40}"],
    counterExamples: ["sbp_{hex:20}", "sbp_your_token"],
  },
];
