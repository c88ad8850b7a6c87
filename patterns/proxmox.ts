import type { Pattern } from "../lib/core/pattern.ts";

/** API tokens of Proxmox VE and Proxmox Backup Server, as they stand in the Authorization header. */
export const PROXMOX_PATTERNS: readonly Pattern[] = [
  {
    name: "proxmox-api-token",
    provider: "Proxmox",
    title: "Proxmox API token",
    impact: "Use the cluster or backup server within the token's privileges: machines, storage and users.",
    anchor: "start",
    keywords: ["PVEAPIToken=", "PBSAPIToken="],
    regex:
      /P(?:VE|BS)APIToken=(?<secret>[\w.+-]{1,64}@[\w.-]{1,32}![\w.-]{1,64}[=:][0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    publicPrefix: "",
    entropy: 3.4,
    revoke: [
      "Remove the token under Datacenter, Permissions, API Tokens, or with `pveum user token delete <user> <token id>` (`proxmox-backup-manager user delete-token` on the backup server); the user stays enabled.",
    ],
    references: [
      "https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens",
      "https://pve.proxmox.com/pve-docs/pveum.1.html",
    ],
    formatSource: "https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens",
    token: "root@pam!ci={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "curl -H 'Authorization: PVEAPIToken={token}' https://pve.example.test:8006/api2/json/nodes",
      "Authorization: PBSAPIToken=backup@pbs!host:{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    ],
    counterExamples: [
      "Authorization: PVEAPIToken=USER@REALM!TOKENID=UUID",
      "Authorization: PVEAPIToken=root@pam!ci={hex:8}",
      "Authorization: PVEAPIToken=root@pam!ci=aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    ],
  },
];
