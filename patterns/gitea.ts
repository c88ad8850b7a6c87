import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Gitea, Forgejo and Codeberg. */
export const GITEA_PATTERNS: readonly Pattern[] = [
  {
    name: "gitea-access-token",
    provider: "Gitea",
    title: "Gitea or Forgejo access token",
    impact:
      "Whoever holds it acts as its owner on the instance as far as its scopes allow: push, publish packages, administer.",
    anchor: "start",
    keywords: ["gitea", "forgejo", "codeberg"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:gitea|forgejo|codeberg)[\w .-]{0,20}?(?:token|pat|api[_-]?key|password)[\w]{0,8}${ASSIGNS}(?<secret>[0-9a-f]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.28,
    revoke: [
      "Open Settings, Applications, on the instance and delete the token; or, with your password: `curl -X DELETE -u <user> https://<instance>/api/v1/users/<user>/tokens/<name or id>`.",
      "Look at pushes, releases and deploy keys that are not yours.",
      "Make a new one with only the scopes needed.",
    ],
    references: ["https://docs.gitea.com/development/api-usage", "https://docs.codeberg.org/advanced/access-token/"],
    formatSource: "https://github.com/go-gitea/gitea/blob/main/models/auth/access_token.go",
    token: "{hex:40}",
    examples: ["GITEA_TOKEN={token}", "codeberg_token: '{token}'", "FORGEJO_API_TOKEN={token}"],
    counterExamples: ["GITEA_TOKEN={hex:20}", "gitea commit: {hex:40}", "GITEA_TOKEN=${{ secrets.GITEA_TOKEN }}"],
  },
];
