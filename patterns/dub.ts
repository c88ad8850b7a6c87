import type { Pattern } from "../lib/core/pattern.ts";

/** Dub. */
export const DUB_PATTERNS: readonly Pattern[] = [
  {
    name: "dub-api-key",
    provider: "Dub",
    title: "Dub API key",
    impact: "Whoever holds it can create, change and delete the workspace's links and read their analytics.",
    anchor: "start",
    keywords: ["dub_"],
    regex: /(?<secret>dub_[A-Za-z0-9]{24})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open the workspace's settings in Dub, API Keys (https://app.dub.co/settings/tokens), and delete the key.",
      "Compare the destinations of your links with what you set.",
    ],
    references: [
      "https://dub.co/docs/api-reference/tokens",
      "https://github.com/dubinc/dub/blob/main/apps/web/lib/api/oauth/constants.ts",
    ],
    token: "dub_{base62:24}",
    examples: ["DUB_TOKEN={token}", 'const dub = new Dub({ token: "{token}" });'],
    counterExamples: ["dub_{base62:12}", "DUB_TOKEN=dub_...", "dub_xxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  {
    name: "dub-oauth-client-secret",
    provider: "Dub",
    title: "Dub OAuth app client secret",
    companion: "oauth-client",
    impact: "Whoever holds it can pose as the OAuth app and redeem authorisation codes of its users.",
    anchor: "start",
    keywords: ["dub_app_secret_"],
    regex: /(?<secret>dub_app_secret_[0-9a-f]{60})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open the workspace's settings in Dub, OAuth Apps, the app, and choose Regenerate client secret.",
      "Put the new secret into the services of the app.",
    ],
    references: [
      "https://dub.co/docs/api-reference/tokens",
      "https://github.com/dubinc/dub/blob/main/apps/web/lib/api/oauth/constants.ts",
    ],
    token: "dub_app_secret_{hex:60}",
    examples: ["DUB_TOKEN={token}", 'const dub = new Dub({ token: "{token}" });'],
    counterExamples: [
      "dub_app_secret_{hex:20}",
      "DUB_TOKEN=dub_app_secret_...",
      "dub_app_secret_xxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "dub-oauth-access-token",
    provider: "Dub",
    title: "Dub OAuth access token",
    impact:
      "Whoever holds it can use the workspace's links and analytics as far as the app's scopes allow, for two hours.",
    anchor: "start",
    keywords: ["dub_access_token_"],
    regex: /(?<secret>dub_access_token_[0-9a-f]{80})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Open the workspace's settings in Dub, Integrations, choose the app and uninstall it: its tokens end.",
      "Rotate the app's refresh token by connecting it again.",
    ],
    references: [
      "https://dub.co/docs/api-reference/tokens",
      "https://github.com/dubinc/dub/blob/main/apps/web/lib/api/oauth/constants.ts",
    ],
    token: "dub_access_token_{hex:80}",
    examples: ["DUB_TOKEN={token}", 'const dub = new Dub({ token: "{token}" });'],
    counterExamples: [
      "dub_access_token_{hex:20}",
      "DUB_TOKEN=dub_access_token_...",
      "dub_access_token_xxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
];
