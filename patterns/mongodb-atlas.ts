import type { Pattern } from "../lib/core/pattern.ts";

/** MongoDB Atlas service accounts. */
export const MONGODB_ATLAS_PATTERNS: readonly Pattern[] = [
  {
    name: "mongodb-atlas-service-account-secret",
    provider: "MongoDB Atlas",
    title: "MongoDB Atlas service account secret",
    impact: "Administer the project or organisation as the service account, together with its client id.",
    anchor: "start",
    keywords: ["mdb_sa_sk_"],
    regex: /(?<secret>mdb_sa_sk_[A-Za-z0-9_-]{32,})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open the organisation, Applications under Identity & Access, the service account, and revoke the secret; a new secret alone leaves the old one alive for up to 7 days.",
      "Generate a new client secret for the services that used it.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://www.mongodb.com/docs/atlas/configure-api-access/",
      "https://github.com/mongodb/mongodb-atlas-cli",
    ],
    token: "mdb_sa_sk_{base64url:40}",
    examples: ["MONGODB_ATLAS_CLIENT_SECRET={token}", 'client_secret = "{token}"'],
    counterExamples: [
      "MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_{hex:24}",
      "MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_...",
      "MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_{base62:10}",
    ],
  },
];
