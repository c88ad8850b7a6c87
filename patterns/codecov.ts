import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS } from "./bare-value.ts";

/** Codecov. */
export const CODECOV_PATTERNS: readonly Pattern[] = [
  {
    name: "codecov-upload-token",
    provider: "Codecov",
    title: "Codecov upload token",
    impact: "Whoever holds it can upload made-up coverage reports for the repository.",
    anchor: "within",
    keywords: ["codecov"],
    ignoreCase: true,
    reach: [0, 240],
    // A bare UUID: Codecov and the word token (or its option -t) must stand before it.
    regex: new RegExp(
      String.raw`codecov[^\0]{0,80}?(?:token|[\s"'-]t)(?:${ASSIGNS}|[ \t]{0,8}["']?)(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    revoke: [
      "Open the repository on codecov.io, Configuration, General, and regenerate the repository upload token.",
      "Put the new one into the CI system's secret store as CODECOV_TOKEN.",
    ],
    references: ["https://docs.codecov.com/docs/codecov-tokens"],
    formatSource: "https://github.com/codecov/codecov-api/blob/main/core/models.py",
    token: "{hex:8}-{hex:4}-4{hex:3}-9{hex:3}-{hex:12}",
    examples: [
      "CODECOV_TOKEN={token}",
      'env:\n  CODECOV_TOKEN: "{token}"\n',
      "bash <(curl -s https://codecov.io/bash) -t {token}",
      "codecov:\n  token: {token}\n",
    ],
    counterExamples: [
      "request_id = {token}",
      "CODECOV_TOKEN=${{ secrets.CODECOV_TOKEN }}\n\n\n\nproject_id: {token}",
      "CODECOV_TOKEN=00000000-0000-0000-0000-000000000000",
    ],
  },
];
