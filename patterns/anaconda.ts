import type { Pattern } from "../lib/core/pattern.ts";

/** Anaconda: tokens in the addresses of private conda channels, as `.condarc` and environment files hold them. */
export const ANACONDA_PATTERNS: readonly Pattern[] = [
  {
    name: "anaconda-channel-token",
    provider: "Anaconda",
    title: "token in the address of a conda channel",
    impact:
      "Whoever holds it can download the private packages of the channel, and upload them where its scopes allow.",
    anchor: "start",
    // On other hosts only the usual form counts: forums have addresses with `/t/` and a title too.
    keywords: ["conda.anaconda.org/t/", "repo.anaconda.cloud/t/", "://conda"],
    inWord: true,
    regex:
      /(?:(?:conda\.anaconda\.org|repo\.anaconda\.cloud)\/t\/(?=[A-Za-z-]{0,63}\d)|:\/\/conda[\w.-]{0,80}(?::\d{2,5})?\/t\/(?=[A-Za-z]{2}-[0-9a-f]{8}-))(?<secret>[A-Za-z0-9-]{16,64})\//,
    publicPrefix: "",
    entropy: 2.9,
    revoke: [
      "Run `anaconda auth --list`, then `anaconda auth --remove NAME` (with the newer command line `ana org auth --remove TOKEN_ID`).",
      "Create a new one with fewer scopes and set it outside the repository, as with `conda config --set channel_alias` in your own `.condarc`.",
    ],
    references: [
      "https://github.com/conda/conda/blob/main/conda/common/url.py",
      "https://www.anaconda.com/docs/cli-reference/anaconda-cli/commands/org-auth",
    ],
    formatSource: "https://github.com/conda/conda/blob/main/conda/common/url.py",
    token: "ab-{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: [
      "channels:\n  - https://conda.anaconda.org/t/{token}/acme\n",
      "conda install -c https://conda.intranet.test:8443/t/{token}/get/acme tool",
      'url = "https://repo.anaconda.cloud/t/{token}/repo/main"',
    ],
    counterExamples: [
      "https://conda.anaconda.org/t/<TOKEN>/acme",
      "https://conda.anaconda.org/t/$CONDA_TOKEN/acme",
      "https://conda.anaconda.org/conda-forge/linux-64",
      "https://conda.discourse.test/t/conda-24-11-3-was-released/12345",
    ],
  },
];
