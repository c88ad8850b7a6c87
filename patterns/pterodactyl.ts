import type { Pattern } from "../lib/core/pattern.ts";

/** Pterodactyl Panel API keys. */
export const PTERODACTYL_PATTERNS: readonly Pattern[] = [
  {
    name: "pterodactyl-client-api-key",
    provider: "Pterodactyl",
    title: "Pterodactyl client API key",
    impact: "Control the game servers of its owner: console, files, databases and backups.",
    anchor: "start",
    keywords: ["ptlc_"],
    regex: /(?<secret>ptlc_[A-Za-z0-9]{43})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open Account, API Credentials, in the panel and delete the key, or call `DELETE /api/client/account/api-keys/<identifier>`: the key's first 16 characters are its identifier.",
    ],
    references: [
      "https://pterodactyl.io/panel/1.0/additional_configuration.html",
      "https://github.com/pterodactyl/panel/blob/develop/app/Models/ApiKey.php",
    ],
    token: "ptlc_{base62:43}",
    examples: [
      "PTERODACTYL_API_KEY={token}",
      'curl -H "Authorization: Bearer {token}" https://panel.example.test/api/client',
    ],
    counterExamples: ["PTERODACTYL_API_KEY=ptlc_{base62:11}", "PTERODACTYL_API_KEY=ptlc_..."],
  },
  {
    name: "pterodactyl-application-api-key",
    provider: "Pterodactyl",
    title: "Pterodactyl application API key",
    impact: "Administer the panel: users, servers, nodes and their allocations.",
    anchor: "start",
    keywords: ["ptla_"],
    regex: /(?<secret>ptla_[A-Za-z0-9]{43})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open the admin area, Application API, in the panel and revoke the key: what uses it stops working.",
      "Look at the users for administrators that are not yours.",
    ],
    references: ["https://github.com/pterodactyl/panel/blob/develop/app/Models/ApiKey.php"],
    token: "ptla_{base62:43}",
    examples: [
      "PTERODACTYL_API_KEY={token}",
      'curl -H "Authorization: Bearer {token}" https://panel.example.test/api/application/users',
    ],
    counterExamples: ["PTERODACTYL_API_KEY=ptla_{base62:11}", "PTERODACTYL_API_KEY=ptla_..."],
  },
];
