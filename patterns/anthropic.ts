import type { Pattern } from "../lib/core/pattern.ts";

/** Anthropic keys and the tokens of Claude Code. */
export const ANTHROPIC_PATTERNS: readonly Pattern[] = [
  {
    name: "anthropic-api-key",
    provider: "Anthropic",
    title: "Anthropic API key",
    impact: "Use every model of the workspace at your cost.",
    anchor: "start",
    keywords: ["sk-ant-api"],
    regex: /(?<secret>sk-ant-api\d\d-[\w-]{80,})(?![\w-])/,
    publicPrefix: "sk-ant-api03-",
    entropy: 4.9,
    revoke: [
      "Open https://console.anthropic.com/settings/keys and delete the key.",
      "Check the usage page for calls that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.anthropic.com/en/api/overview",
      "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    ],
    token: "sk-ant-api03-{base64url:93}AA",
    examples: ["ANTHROPIC_API_KEY={token}", '{"anthropic_api_key": "{token}"}'],
    counterExamples: [
      "ANTHROPIC_API_KEY=sk-ant-api03-{base64url:40}",
      "ANTHROPIC_API_KEY=sk-ant-api03-...",
      "ANTHROPIC_API_KEY=sk-ant-api03-xxxxxxxx",
    ],
  },
  {
    name: "anthropic-admin-key",
    provider: "Anthropic",
    title: "Anthropic admin key",
    impact: "Manage the organisation: members, workspaces and API keys.",
    anchor: "start",
    keywords: ["sk-ant-admin"],
    regex: /(?<secret>sk-ant-admin\d\d-[\w-]{80,})(?![\w-])/,
    publicPrefix: "sk-ant-admin01-",
    entropy: 4.9,
    revoke: [
      "Open https://console.anthropic.com/settings/admin-keys and delete the key.",
      "Check the usage page for calls that are not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://docs.anthropic.com/en/api/overview",
      "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    ],
    token: "sk-ant-admin01-{base64url:93}AA",
    examples: ["ANTHROPIC_ADMIN_KEY={token}", '{"anthropic_admin_key": "{token}"}'],
    counterExamples: [
      "ANTHROPIC_ADMIN_KEY=sk-ant-admin01-{base64url:40}",
      "ANTHROPIC_ADMIN_KEY=sk-ant-admin01-your-key",
    ],
  },
  {
    name: "anthropic-oauth-token",
    provider: "Anthropic",
    title: "Claude Code OAuth token (access or refresh)",
    impact: "Use the account's Claude subscription as its owner; a refresh token renews that right.",
    anchor: "start",
    keywords: ["sk-ant-oat", "sk-ant-ort"],
    regex: /(?<secret>sk-ant-o[ar]t\d\d-[\w-]{80,})(?![\w-])/,
    publicPrefix: "sk-ant-o",
    entropy: 4.9,
    revoke: [
      "Run `claude /logout`, then sign out of all devices under https://claude.ai/settings/account.",
      "Run `claude setup-token` for a new token and keep it in the CI system's secret store.",
    ],
    references: [
      "https://docs.anthropic.com/en/docs/claude-code/setup",
      "https://docs.anthropic.com/en/docs/claude-code/github-actions",
    ],
    token: "sk-ant-oat01-{base64url:93}AA",
    examples: [
      "CLAUDE_CODE_OAUTH_TOKEN={token}",
      '{"claude_code_oauth_token": "{token}"}',
      '"refreshToken": "sk-ant-ort01-{base64url:93}AA"',
    ],
    counterExamples: [
      "CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-...",
      "CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-{base64url:30}",
    ],
  },
];
