import type { Pattern } from "../lib/core/pattern.ts";

/** Ory tokens and API keys, in Ory Network and in its servers Hydra and Kratos. */
export const ORY_PATTERNS: readonly Pattern[] = [
  {
    name: "ory-api-key",
    provider: "Ory",
    title: "Ory Network project or workspace API key",
    impact:
      "Use the project's admin APIs: read, create and delete identities and OAuth2 clients; a workspace key manages the projects.",
    anchor: "start",
    keywords: ["ory_pat_", "ory_apikey_", "ory_wak_"],
    regex: /(?<secret>ory_(?:pat|apikey|wak)_[A-Za-z0-9]{32,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://console.ory.com, the project's Developers page (or the workspace settings), and delete the API key.",
    ],
    references: [
      "https://www.ory.com/docs/concepts/personal-access-token",
      "https://www.ory.com/docs/security-compliance/token-formats",
    ],
    token: "ory_pat_{base62:32}",
    examples: [
      "ORY_API_KEY={token}",
      'curl -H "Authorization: Bearer {token}" https://example.projects.oryapis.com/admin/identities',
      "ORY_WORKSPACE_API_KEY=ory_wak_{base62:32}",
    ],
    counterExamples: [
      "ORY_API_KEY=ory_pat_{base62:12}",
      "ORY_API_KEY=ory_pat_XXXXXXXXXXXXXXXX",
      "ORY_WORKSPACE_API_KEY=ory_wak_...",
    ],
  },
  {
    name: "ory-oauth2-token",
    provider: "Ory",
    title: "Ory OAuth2 access token, refresh token or authorization code",
    impact: "Use the granted scopes in the name of the user or client until it ends; a refresh token brings new ones.",
    anchor: "start",
    keywords: ["ory_at_", "ory_rt_", "ory_ac_"],
    regex: /(?<secret>ory_(?:at|rt|ac)_[A-Za-z0-9_-]{43,}\.[A-Za-z0-9_-]{43})(?![\w-])/,
    entropy: 4.8,
    revoke: [
      "Revoke it at the server: `curl -u <client>:<secret> -d token=<token> https://<project>.projects.oryapis.com/oauth2/revoke`.",
      "Or end every access token of the client with `ory delete access-tokens <client id>`.",
      "Revoking the user's consent (`DELETE /admin/oauth2/auth/sessions/consent`) ends its access and refresh tokens too.",
    ],
    references: [
      "https://www.ory.com/docs/oauth2-oidc/revoke-consent",
      "https://www.ory.com/docs/security-compliance/token-formats",
      "https://github.com/ory/fosite/blob/master/token/hmac/hmacsha.go",
    ],
    token: "ory_at_{base64url:43}.{base64url:43}",
    examples: ["access_token: {token}", '{"refresh_token": "ory_rt_{base64url:43}.{base64url:43}"}'],
    counterExamples: ["access_token: ory_at_{base64url:43}", "access_token: ory_at_..."],
  },
  {
    name: "ory-session-token",
    provider: "Ory",
    title: "Ory session token",
    impact: "Act as the signed-in user until the session ends.",
    anchor: "start",
    keywords: ["ory_st_"],
    regex: /(?<secret>ory_st_[A-Za-z0-9]{32})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      'End the session with its own token: `DELETE /self-service/logout/api` with `{"session_token": "<token>"}`, or as administrator `DELETE /admin/sessions/<id>`.',
    ],
    references: [
      "https://www.ory.com/docs/kratos/session-management/overview",
      "https://www.ory.com/docs/security-compliance/token-formats",
      "https://github.com/ory/kratos/blob/master/session/session.go",
    ],
    token: "ory_st_{base62:32}",
    examples: ["X-Session-Token: {token}", '{"session_token": "{token}"}'],
    counterExamples: ["X-Session-Token: ory_st_{base62:12}", "cookie: ory_session_{base62:32}"],
  },
];
