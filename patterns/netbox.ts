import type { Pattern } from "../lib/core/pattern.ts";

/** NetBox API tokens of version 2: a public key and a secret. */
export const NETBOX_PATTERNS: readonly Pattern[] = [
  {
    name: "netbox-api-token",
    provider: "NetBox",
    title: "NetBox API token",
    impact: "Read, and where writing is allowed change, the network's inventory as the user.",
    anchor: "start",
    keywords: ["nbt_"],
    regex: /(?<secret>nbt_[A-Za-z0-9]{12}\.[A-Za-z0-9]{40})(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open the user menu, API Tokens, in NetBox and delete the token; one whose Enabled box is cleared is no longer accepted either.",
    ],
    references: [
      "https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication",
      "https://github.com/netbox-community/netbox/blob/main/netbox/users/constants.py",
    ],
    token: "nbt_{base62:12}.{base62:40}",
    examples: [
      "NETBOX_TOKEN={token}",
      'curl -H "Authorization: Bearer {token}" https://netbox.example.test/api/dcim/sites/',
    ],
    counterExamples: [
      "NETBOX_TOKEN=nbt_{base62:12}",
      "NETBOX_TOKEN=nbt_{base62:12}.{base62:20}",
      "NETBOX_TOKEN=nbt_...",
    ],
  },
];
