import type { Pattern } from "../lib/core/pattern.ts";

/** Clojars deploy tokens. */
export const CLOJARS_PATTERNS: readonly Pattern[] = [
  {
    name: "clojars-deploy-token",
    provider: "Clojars",
    title: "Clojars deploy token",
    impact: "Publish new versions of its owner's libraries, or of the group or artifact it is scoped to.",
    anchor: "start",
    keywords: ["CLOJARS_"],
    regex: /(?<secret>CLOJARS_[0-9a-f]{60})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open https://clojars.org/tokens and choose Disable Token.",
      "Look at your libraries for versions that are not yours, and write to the Clojars maintainers about them.",
      "Make a new token scoped to one artifact, with an expiry date.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
      "https://github.com/clojars/clojars-web/blob/main/src/clojars/db.clj",
    ],
    token: "CLOJARS_{hex:60}",
    examples: ["CLOJARS_PASSWORD={token}", ':password "{token}"'],
    counterExamples: ["CLOJARS_PASSWORD=CLOJARS_pat", "CLOJARS_{hex:30}", "CLOJARS_USERNAME=octocat"],
  },
];
