import type { Pattern } from "../lib/core/pattern.ts";

/** Aiven service passwords, which DigitalOcean's managed databases use too. */
export const AIVEN_PATTERNS: readonly Pattern[] = [
  {
    name: "aiven-service-password",
    provider: "Aiven",
    title: "Aiven service user's password",
    impact: "Log in to the database, Kafka or search service as that user, avnadmin being its administrator.",
    anchor: "start",
    keywords: ["AVNS_"],
    regex: /(?<secret>AVNS_[A-Za-z0-9_-]{19})(?![\w-])/,
    entropy: 3.4,
    revoke: [
      "Reset it: `avn service user-password-reset SERVICE --username USER`, or in the Console the service, Users, Reset password.",
      "For DigitalOcean's managed databases: the cluster, Users & Databases, the user, Reset password.",
      "Put the new password into the applications, and limit the service's allowed IP addresses.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://aiven.io/docs/tools/cli/service/user"],
    token: "AVNS_{base64url:18}a",
    examples: [
      'password: "{token}"',
      "DB_PASSWORD={token}",
      "postgres://avnadmin:{token}@pg-1a2b.aivencloud.com:14000/defaultdb",
    ],
    counterExamples: ["AVNS_{base62:8}", "DB_PASSWORD=AVNS_...", "AVNS_{base62:32}"],
  },
];
