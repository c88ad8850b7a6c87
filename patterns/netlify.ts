import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Netlify tokens: prefixed ones, and older ones told by the name they are assigned to. */
export const NETLIFY_PATTERNS: readonly Pattern[] = [
  {
    name: "netlify-token",
    provider: "Netlify",
    title: "Netlify token",
    impact: "Deploy and delete sites and read their environment variables, as the person who made it.",
    anchor: "start",
    keywords: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"],
    regex: /(?<secret>nf[pcoub]_[A-Za-z0-9]{36})(?![\w-])/,
    entropy: 4.2,
    revoke: ["Open https://app.netlify.com/user/applications and delete the token."],
    references: [
      "https://docs.netlify.com/api/get-started/#authentication",
      "https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146",
    ],
    token: "nfp_{base62:36}",
    examples: ["NETLIFY_AUTH_TOKEN={token}", '{"netlify_auth_token": "{token}"}'],
    counterExamples: [
      "NETLIFY_AUTH_TOKEN=nfp_{base62:20}",
      "NETLIFY_AUTH_TOKEN=nfp_{base62:37}",
      "NETLIFY_AUTH_TOKEN=nfp_...",
    ],
  },
  {
    name: "netlify-legacy-token",
    provider: "Netlify",
    title: "Netlify token (without prefix)",
    impact: "Deploy and delete sites and read their environment variables, as the person who made it.",
    anchor: "start",
    keywords: ["netlify"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`netlify[\w .(-]{0,20}?(?:key|token|secret|auth|password)[\w .-]{0,20}?${ASSIGNS}(?<secret>(?=[a-z_-]{0,42}\d)[\w-]{43}|[0-9a-f]{64})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.5,
    revoke: ["Open https://app.netlify.com/user/applications and delete the token."],
    references: ["https://docs.netlify.com/api/get-started/#authentication"],
    formatSource: "https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146",
    token: "{base64url:20}7{base64url:22}",
    examples: ["NETLIFY_AUTH_TOKEN={token}", "netlify_token: '7{base62:42}'", "NETLIFY_AUTH_TOKEN={hex:64}"],
    counterExamples: [
      "NETLIFY_SITE_ID={base64url:43}",
      "NETLIFY_AUTH_TOKEN={base62:20}",
      "NETLIFY_AUTH_TOKEN=7{base62:45}",
      "NETLIFY_AUTH_TOKEN: ${{ secrets.NETLIFY_AUTH_TOKEN }}",
    ],
  },
  {
    name: "netlify-build-hook",
    provider: "Netlify",
    title: "Netlify build hook address",
    impact: "Start builds of the site, with a branch and title of one's choice.",
    anchor: "start",
    keywords: ["api.netlify.com/build_hooks/"],
    regex: /(?<secret>api\.netlify\.com\/build_hooks\/[0-9a-f]{24})(?![\w-])/,
    proof: "webhook",
    revoke: [
      "Delete the hook under the project's configuration, Continuous deployment, Build hooks, or with `DELETE https://api.netlify.com/api/v1/sites/<site id>/build_hooks/<hook id>`.",
      "Add a new hook and store its address outside the repository.",
    ],
    references: ["https://docs.netlify.com/build/configure-builds/build-hooks/"],
    token: "api.netlify.com/build_hooks/{hex:24}",
    examples: ["curl -X POST -d '{}' https://{token}", "BUILD_HOOK=https://{token}"],
    counterExamples: [
      "https://api.netlify.com/build_hooks/{hex:12}",
      "https://api.netlify.com/build_hooks/xxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
