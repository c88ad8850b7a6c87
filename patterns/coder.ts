import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS_WITHIN, bareValue } from "./bare-value.ts";

/** Coder tokens: an id of ten characters and a secret of 22. */
export const CODER_PATTERNS: readonly Pattern[] = [
  {
    name: "coder-session-token",
    provider: "Coder",
    title: "Coder session token",
    impact: "Act as its owner in the deployment: open, change and delete workspaces, and read their secrets.",
    anchor: "start",
    keywords: ["coder_session_token", "coder-session-token", "coder_token", "coder_api_token", "codersessiontoken"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: bareValue("coder[_-]?(?:session|api)?[_-]?token", "[A-Za-z0-9]{10}-[A-Za-z0-9]{22}", "[\\w-]"),
    entropy: 3.9,
    formatSource: "https://github.com/coder/coder/blob/main/coderd/httpmw/apikey.go",
    revoke: [
      "Run `coder tokens remove ID` (the id is the part before the dash), or delete it in your account settings under Tokens.",
      "End a browser's session by signing out of it; an administrator can delete the key with `DELETE /api/v2/users/USER/keys/ID`.",
    ],
    references: [
      "https://coder.com/docs/admin/users/sessions-tokens",
      "https://coder.com/docs/reference/cli/tokens_remove",
    ],
    token: "{base62:10}-{base62:22}",
    examples: ["CODER_SESSION_TOKEN={token}", "-H 'Coder-Session-Token: {token}'"],
    counterExamples: [
      "CODER_SESSION_TOKEN=your-token-here",
      "CODER_SESSION_TOKEN={base62:10}-{base62:10}",
      "coder id: {token}",
    ],
  },
];
