import type { Pattern } from "../lib/core/pattern.ts";

/** HubSpot. */
export const HUBSPOT_PATTERNS: readonly Pattern[] = [
  {
    name: "hubspot-private-app-token",
    provider: "HubSpot",
    title: "HubSpot private app access token",
    impact:
      "Whoever holds it can read and change the account's contacts, deals and content as far as the app's scopes allow.",
    anchor: "start",
    keywords: ["pat-na", "pat-eu", "pat-ap"],
    regex: /(?<secret>pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open the private app in HubSpot (Development, Legacy apps; or Settings, Integrations, Private Apps), Auth, and choose Rotate beside the access token, then Rotate and expire now.",
      "Put the new token into the services that used the old one.",
      "Look at the app's logs for calls that are not yours.",
      "HubSpot deactivates tokens that GitHub finds in public repositories, and tells you by e-mail.",
    ],
    references: ["https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview"],
    token: "pat-na1-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: [
      "HUBSPOT_ACCESS_TOKEN={token}",
      "Authorization: Bearer {token}",
      'new Client({ accessToken: "pat-eu1-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}" })',
    ],
    counterExamples: ["pat-na1-{hex:8}-{hex:4}", "HUBSPOT_ACCESS_TOKEN=pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"],
  },
  {
    name: "hubspot-personal-access-key",
    provider: "HubSpot",
    title: "HubSpot personal access key",
    impact: "Whoever holds it can upload themes, modules and projects to the account with the owner's permissions.",
    anchor: "start",
    keywords: ["CiRuYTEt", "CiRuYTIt", "CiRuYTMt", "CiRldTEt", "CiRhcDEt"],
    regex: /(?<secret>Ci(?:RuYT[EIM]|RldTE|RhcDE)t[A-Za-z0-9_-]{70,160})(?![\w+/=-])/,
    entropy: 4.4,
    revoke: [
      "Open Development, Keys, Personal Access Key, in HubSpot, deactivate the key and generate a new one.",
      "Run `hs account auth` with the new key on the machines that used it.",
      "HubSpot deactivates tokens that GitHub finds in public repositories, and tells you by e-mail.",
    ],
    references: [
      "https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/personal-access-key",
    ],
    token: "CiRuYTEt{base64url:99}",
    examples: ["personalAccessKey: {token}", "HUBSPOT_PERSONAL_ACCESS_KEY={token}"],
    counterExamples: ["personalAccessKey: CiRuYTEt{base64url:20}", "personalAccessKey: CiRuYTEt..."],
  },
];
