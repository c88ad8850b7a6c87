import type { Pattern } from "../lib/core/pattern.ts";

/** The Python Package Index, TestPyPI and private warehouses. */
export const PYPI_PATTERNS: readonly Pattern[] = [
  {
    name: "pypi-api-token",
    provider: "PyPI",
    title: "PyPI API token",
    impact:
      "Whoever holds it can upload releases to the projects it covers, and so run code on every machine that installs them.",
    anchor: "start",
    keywords: ["pypi-"],
    // PyPI documents at least 85 characters of base64 and no upper bound; 80 also takes a token that lost its end.
    regex: /(?<secret>pypi-(?:AgE|MDA)[A-Za-z0-9_-]{77,})/,
    proof: "pypi-macaroon",
    revoke: [
      "Sign in to the index (pypi.org or test.pypi.org) and open Account settings, API tokens (https://pypi.org/manage/account/token/).",
      "Remove the token; a project's own token stands under Manage project, Settings, API tokens.",
      "Look through the project's release history and security history for uploads that are not yours, and yank them.",
      "Publish through trusted publishing (https://docs.pypi.org/trusted-publishers/), which needs no stored token, or make a new token for one project only.",
    ],
    references: [
      "https://docs.pypi.org/api/secrets/",
      "https://pypi.org/help/#apitoken",
      "https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/services.py",
    ],
    token:
      "pypi.org {hex:8}-{hex:4}-4{hex:3}-9{hex:3}-{hex:12} {hex:8}-{hex:4}-4{hex:3}-9{hex:3}-{hex:12} {base64url:43}",
    examples: [
      "TWINE_PASSWORD={token}",
      "[pypi]\nusername = __token__\npassword = {token}\n",
      '{"allow": ["Bash(TWINE_USERNAME=__token__ TWINE_PASSWORD={token} twine upload dist/*)"]}',
      "password: ${{ secrets.{token} }}",
      "twine upload -u __token__ -p '{token}'",
    ],
    counterExamples: [
      "TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmcCJGNhNjE5...",
      "export PYPI_TOKEN=pypi-AgEI...",
      "pypi-your-token-here",
      "uses: pypa/gh-action-pypi-publish@release/v1",
      "pypi-AgEIcHlwaS5vcmcCJ{base64url:150}",
      "password: ${{ secrets.PYPI_API_TOKEN }}",
    ],
  },
];
