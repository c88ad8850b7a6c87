import type { Pattern } from "../lib/core/pattern.ts";

/** NATS. */
export const NATS_PATTERNS: readonly Pattern[] = [
  {
    name: "nats-nkey-seed",
    provider: "NATS",
    title: "NATS nkey seed",
    impact:
      "Whoever holds it signs in as the user, or signs users and accounts where it is an account's or operator's seed.",
    anchor: "start",
    keywords: ["SUA", "SAA", "SOA", "SNA", "SCA", "SXA"],
    regex: /(?<secret>S[UAONCX]A[A-P][A-Z2-7]{54})(?![A-Za-z0-9_])/,
    publicPrefix: "S",
    proof: "nats-seed",
    entropy: 3.9,
    revoke: [
      "For a user of an account: `nsc revocations add-user`, then `nsc push`, which ends its connections at once; a user that the server's configuration lists goes with its public key there.",
      "For an account or operator: make a new key (`nsc edit account --sk generate`), sign again and remove the old signing key.",
      "Reload the servers whose configuration changed.",
    ],
    references: [
      "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
      "https://github.com/nats-io/nkeys/blob/main/strkey.go",
    ],
    token: "{base62:32}",
    examples: ["nkey_seed: {token}", "-----BEGIN USER NKEY SEED-----\n{token}\n------END USER NKEY SEED------\n"],
    counterExamples: ["SUA{upper:10}", "SUAA{BASE32:54}", "x{token}"],
  },
];
