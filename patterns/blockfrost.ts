import type { Pattern } from "../lib/core/pattern.ts";

/** Blockfrost project ids, the secret of a project in spite of their name. */
export const BLOCKFROST_PATTERNS: readonly Pattern[] = [
  {
    name: "blockfrost-project-id",
    provider: "Blockfrost",
    title: "Blockfrost project id",
    impact: "Query the Cardano network or IPFS in the project's name and use up its quota.",
    anchor: "start",
    keywords: ["mainnet", "preprod", "preview", "testnet", "ipfs"],
    // Random, so unlike a compound word: digits and both cases stand in it.
    regex:
      /(?<secret>(?:mainnet|preprod|preview|testnet|ipfs)(?=[A-Za-z]{0,31}\d)(?=[A-Z0-9]{0,31}[a-z])(?=[a-z0-9]{0,31}[A-Z])[A-Za-z0-9]{32})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Delete the project at https://blockfrost.io/dashboard, or replace its project id if its settings offer that.",
      "Make a new project and keep its id on the server, behind a proxy of your own if browsers need it.",
    ],
    references: ["https://docs.blockfrost.io/#section/Authentication", "https://blockfrost.dev/start-building"],
    token: "preproda1B{base62:29}",
    examples: ["BLOCKFROST_PROJECT_ID={token}", "project_id: mainneta1B{base62:29}"],
    counterExamples: [
      "BLOCKFROST_PROJECT_ID=preprodXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
      "preview{lower:32}",
      "mainnet{base62:12}",
    ],
  },
];
