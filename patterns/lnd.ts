import type { Pattern } from "../lib/core/pattern.ts";

/** Macaroons of the Lightning Network daemon, in the hex form that its clients take. */
export const LND_PATTERNS: readonly Pattern[] = [
  {
    name: "lnd-macaroon",
    provider: "LND",
    title: "LND macaroon",
    impact: "Use the node's API within the macaroon's permissions; an admin macaroon can spend its funds.",
    anchor: "start",
    keywords: ["0201036c6e64"],
    regex: /(?<secret>0201036c6e6402[0-9a-f]{120,})(?!\w)/,
    entropy: 2.6,
    revoke: [
      "A macaroon of a root key of its own: find the key with `lncli listmacaroonids` and run `lncli deletemacaroonid <id>`, which ends every macaroon made from it.",
      "`admin.macaroon`, `readonly.macaroon`, `invoice.macaroon`: run `lncli changepassword --new_mac_root_key`, or delete `macaroons.db` and the `.macaroon` files, and restart lnd.",
      "Move funds first if an admin macaroon leaked.",
    ],
    references: ["https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons"],
    token: "0201036c6e6402eb01030a10{hex:220}",
    examples: ["LND_MACAROON={token}", 'curl -H "Grpc-Metadata-macaroon: {token}" https://localhost:8080/v1/getinfo'],
    counterExamples: ["LND_MACAROON=0201036c6e6402{hex:40}", "LND_MACAROON=0201036c6e64..."],
  },
];
