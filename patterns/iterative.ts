import type { Pattern } from "../lib/core/pattern.ts";

/** Iterative's DVC Studio. */
export const ITERATIVE_PATTERNS: readonly Pattern[] = [
  {
    name: "dvc-studio-access-token",
    provider: "Iterative",
    title: "DVC Studio access token",
    impact: "Whoever holds it acts as its owner in DVC Studio: send experiments, read data and model registries.",
    anchor: "start",
    keywords: ["isat_"],
    regex: /(?<secret>isat_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open your profile's settings in DVC Studio, Access tokens, and delete the token.",
      "Run `dvc studio login` again on the machines that used it.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://dvc.org/doc/studio/user-guide/account-management#studio-access-token",
      "https://github.com/iterative/dvc-studio-client",
    ],
    token: "isat_{base62:20}7{base62:28}",
    examples: ["DVC_STUDIO_TOKEN={token}", "dvc config --global studio.token {token}"],
    counterExamples: ["isat_{base62:12}", "DVC_STUDIO_TOKEN=isat_access_token", "DVC_STUDIO_TOKEN=isat_..."],
  },
];
