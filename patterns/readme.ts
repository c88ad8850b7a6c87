import type { Pattern } from "../lib/core/pattern.ts";

/** ReadMe API keys. */
export const README_PATTERNS: readonly Pattern[] = [
  {
    name: "readme-api-key",
    provider: "ReadMe",
    title: "ReadMe API key",
    impact: "Read and change the project's documentation and its changelog.",
    anchor: "start",
    keywords: ["rdme_"],
    regex: /(?<secret>rdme_[a-z0-9]{50,})(?![\w-])/,
    entropy: 3.7,
    revoke: [
      "Open the project's dashboard, Configuration, API Keys, in ReadMe and delete the key, or call `DELETE https://api.readme.com/v2/projects/me/apikeys/<key id>`.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.readme.com/main/reference/intro/authentication", "https://github.com/readmeio/rdme"],
    token: "rdme_xn8s9h{hex:64}",
    examples: ["README_API_KEY={token}", "rdme openapi upload openapi.json --key={token}"],
    counterExamples: ["README_API_KEY=rdme_{base36:12}", "rdme_github_action_of_the_project"],
  },
];
