import type { Pattern } from "../lib/core/pattern.ts";

/** Salesforce sessions, refresh tokens and the login addresses of its command line. */
export const SALESFORCE_PATTERNS: readonly Pattern[] = [
  {
    name: "salesforce-access-token",
    provider: "Salesforce",
    title: "Salesforce access token or session id",
    impact: "Whoever holds it acts in the organisation as the user it was issued to until the session ends.",
    anchor: "start",
    keywords: ["00D"],
    regex: /(?<secret>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?!A[A-Za-z0-9._]{80,260})(?![\w.])/,
    publicPrefix: "00D",
    entropy: 4.2,
    revoke: [
      'End the session: `curl -d "token=<token>" https://<My Domain>.my.salesforce.com/services/oauth2/revoke`.',
      "Or remove it under Setup, Session Management, and for a connected app under Setup, Connected Apps OAuth Usage, Revoke.",
      "Look at the login history and the setup audit trail for what the session did.",
    ],
    references: [
      "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm",
      "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm",
      "https://github.com/forcedotcom/sfdx-core",
    ],
    token: "00D{base62:12}!AQ{base62:90}",
    examples: [
      "SF_ACCESS_TOKEN={token}",
      'curl -H "Authorization: Bearer {token}" https://acme.my.salesforce.com/services/data/',
      "<sessionId>{token}</sessionId>",
    ],
    counterExamples: ["00D{base62:12}", "00D{base62:12}!AQ{base62:30}", "00D{base62:12}!AQ..."],
  },
  {
    name: "salesforce-refresh-token",
    provider: "Salesforce",
    title: "Salesforce OAuth refresh token",
    impact:
      "Whoever holds it, with the connected app's id, can get new sessions of the user for as long as it is not revoked.",
    anchor: "start",
    keywords: ["5Aep861"],
    regex: /(?<secret>5Aep861[A-Za-z0-9._]{60,200}={0,2})(?![\w.=])/,
    entropy: 4.2,
    revoke: [
      'End it: `curl -d "token=<token>" https://<My Domain>.my.salesforce.com/services/oauth2/revoke`; its access tokens end with it.',
      "Or choose Revoke for the app under Setup, Connected Apps OAuth Usage.",
      "Authorise the application again.",
    ],
    references: [
      "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm",
      "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm",
      "https://github.com/forcedotcom/sfdx-core",
    ],
    token: "5Aep861{base62:78}",
    examples: ['"refresh_token": "{token}"', "SALESFORCE_REFRESH_TOKEN={token}"],
    counterExamples: ["5Aep861{base62:20}", "5Aep861...", "refresh_token=5Aep8{base62:20}"],
  },
  {
    name: "salesforce-sfdx-auth-url",
    provider: "Salesforce",
    title: "Salesforce CLI authorisation URL",
    impact:
      "Whoever holds it can sign the Salesforce CLI in as the user and deploy to, or read from, the organisation.",
    anchor: "start",
    keywords: ["force://"],
    regex:
      /(?<secret>force:\/\/[A-Za-z0-9._]{1,120}:[A-Za-z0-9._]{0,120}:[A-Za-z0-9._]{40,240}={0,2}@[A-Za-z0-9][A-Za-z0-9.-]{3,120})(?![\w.-])/,
    entropy: 4.2,
    revoke: [
      'Revoke the refresh token in it (between the last colon and the @): `curl -d "token=<token>" https://<My Domain>.my.salesforce.com/services/oauth2/revoke`.',
      "Run `sf org logout --target-org <user>` where it was used, then `sf org login` and store the new URL as a CI secret.",
    ],
    references: [
      "https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_org_commands_unified.htm",
      "https://github.com/forcedotcom/cli",
    ],
    token: "force://PlatformCLI::{base62:80}@acme.my.salesforce.com",
    examples: ["SFDX_AUTH_URL={token}", '"sfdxAuthUrl": "{token}"', 'echo "{token}" > auth.txt'],
    counterExamples: [
      "force://<clientId>:<clientSecret>:<refreshToken>@<instanceUrl>",
      "force://PlatformCLI::{base62:10}@acme.my.salesforce.com",
      "force://acme.my.salesforce.com",
    ],
  },
];
