import type { Pattern } from "../lib/core/pattern.ts";
import { ARGUMENT, assignmentOf } from "./assignment.ts";

/** A variable's block in Terraform may describe it first. */
const BLOCK = 400;

const PYPI = {
  family: "pypi-credential",
  provider: "PyPI",
  impact: "Whoever holds it can upload releases in its owner's name to every project it covers.",
  publicPrefix: "",
  weak: true,
  revoke: [
    "On the index's account page, open API tokens and remove the token (a project's tokens are also on its settings page).",
    "Make a new token for one project, or switch the workflow to trusted publishing, which needs no stored token.",
    "Put the new token into the CI system's secrets or a keyring, never into a file of the repository.",
  ],
  references: ["https://pypi.org/help/#apitoken", "https://docs.pypi.org/trusted-publishers/"],
} as const;

const NPM = {
  family: "npm-credential",
  provider: "npm",
  impact:
    "Whoever holds it can install private packages and, if it may write, publish new versions of its owner's packages.",
  publicPrefix: "",
  weak: true,
  revoke: [
    "Run `npm token list`, then `npm token revoke <id>`; or remove it on the registry's Access Tokens page.",
    "Make a granular token with the packages and the days it needs, or publish with trusted publishing.",
    "Refer to the new token as `${NPM_TOKEN}` in `.npmrc` and set the variable in the CI system's secrets.",
  ],
  references: [
    "https://docs.npmjs.com/revoking-access-tokens",
    "https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow",
  ],
} as const;

/** Credentials that a publishing tool's own name gives away, whatever they look like. */
export const NAMED_PATTERNS: readonly Pattern[] = [
  {
    ...PYPI,
    name: "pypi-upload-credential",
    title: "package index credential under its tool's name",
    anchor: "start",
    inWord: true,
    ignoreCase: true,
    keywords: [
      "twine_password",
      "pypi_token",
      "pypi-token",
      "pypi_api_token",
      "pypi-api-token",
      "pypi_password",
      "pypi-password",
      "uv_publish_token",
      "uv_publish_password",
      "flit_password",
      "hatch_index_auth",
      "maturin_password",
      "pdm_publish_password",
      "poetry_http_basic_",
    ],
    crosses: 608,
    regex: assignmentOf(
      "twine_password|pypi[_-](?:api[_-])?(?:token|password)|uv_publish_(?:token|password)|flit_password|hatch_index_auth|maturin_password|pdm_publish_password|poetry_http_basic_\\w{1,40}password",
      BLOCK,
    ),
    proof: "named-value",
    token: "{base62:40}",
    examples: [
      "TWINE_PASSWORD={token}",
      "  TWINE_PASSWORD_TESTPYPI: {token}",
      "export PYPI_API_TOKEN='{token}'",
      "TEST_PYPI_API_TOKEN={token} twine upload dist/*",
      "UV_PUBLISH_TOKEN={token}",
      'POETRY_PYPI_TOKEN_MAIN="{token}"',
      "HATCH_INDEX_AUTH={token}",
      'variable "PYPI_TOKEN" {\n  type = string\n  default = "{token}"\n}',
    ],
    counterExamples: [
      "TWINE_USERNAME=__token__",
      "TWINE_REPOSITORY_URL=https://upload.example.test/legacy/",
      "PYPI_USERNAME=someone-at-work",
      "TWINE_PASSWORD: ${{ secrets.PYPI_TOKEN }}",
      "PYPI_TOKEN=your-dedicated-pypi-token",
      "PYPI_TOKEN=$(security find-generic-password -s pypi -w)",
      "TWINE_PASSWORD=$(keyring get pypi __token__)",
      "TWINE_PASSWORD = credentials('pypi-upload')",
    ],
  },
  {
    ...PYPI,
    name: "pypi-login-password",
    title: "package index password of a token login",
    anchor: "start",
    keywords: ["__token__", "twine upload", "poetry config", "hatch publish"],
    crosses: 640,
    regex: new RegExp(
      String.raw`(?:(?:twine upload|hatch publish)(?:[^\r\n|;]|\\\r?\n){0,200}?[ \t](?:-p|--password|-a|--auth)[ \t=]{1,4}|poetry config (?:pypi-token\.[\w.-]{1,60}|http-basic\.[\w.-]{1,60}[ \t]{1,4}[^\s"']{1,80})[ \t]{1,4}|__token__["']?(?:[^\r\n|;]{0,80}?[ \t](?:-p|--password)[ \t=]{1,4}|[ \t]{0,8}(?:\r?\n|\\n)[ \t]{0,16}password[ \t]{0,8}[=:][ \t]{0,8}))${ARGUMENT}`,
    ),
    proof: "stored-literal",
    token: "{base62:40}",
    examples: [
      "twine upload -p {token} dist/*",
      "poetry config pypi-token.pypi {token}",
      "hatch publish -a {token}",
      "twine upload -u __token__ -p {token} dist/*",
      "username = __token__\npassword = {token}",
    ],
    counterExamples: [
      "poetry config repositories.internal https://upload.example.test/legacy/",
      "poetry config pypi-token.pypi $PYPI_TOKEN",
      'twine upload -u __token__ -p "$PYPI_TOKEN" dist/*',
      "username = __token__\npassword = ${PYPI_TOKEN}",
      "username: __token__\npassword: ${{ secrets.PYPI_TOKEN }}",
    ],
  },
  {
    ...PYPI,
    name: "pypi-publish-action-password",
    title: "password of the publishing action",
    anchor: "start",
    keywords: ["gh-action-pypi-publish"],
    crosses: 2560,
    regex: new RegExp(
      String.raw`gh-action-pypi-publish@[^\r\n]{1,100}(?:\r?\n[^\r\n]{0,200}){0,12}?\r?\n[ \t]{1,40}(?:password|api-token)[ \t]{0,4}:[ \t]{1,8}${ARGUMENT}`,
    ),
    proof: "stored-literal",
    token: "{base62:40}",
    examples: [
      "- uses: pypa/gh-action-pypi-publish@release/v1\n  with:\n    password: {token}",
      "- uses: pypa/gh-action-pypi-publish@release/v1\n  with:\n    user: __token__\n    verbose: true\n    password: '{token}'",
    ],
    counterExamples: [
      "- uses: pypa/gh-action-pypi-publish@release/v1\n  with:\n    password: ${{ secrets.PYPI_API_TOKEN }}",
      "- uses: pypa/gh-action-pypi-publish@release/v1\n- run: echo done",
    ],
  },
  {
    ...NPM,
    name: "npm-publish-credential",
    title: "npm credential under its tool's name",
    anchor: "start",
    inWord: true,
    ignoreCase: true,
    keywords: ["npm_token", "npm-token", "node_auth_token", "npm_auth_token", "npm_publish_token"],
    crosses: 592,
    regex: assignmentOf("npm[_-]token|node_auth_token|npm_auth_token|npm_publish_token", BLOCK),
    proof: "named-value",
    token: "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["NPM_TOKEN={token}", "  NODE_AUTH_TOKEN: {token}", 'ENV NPM_TOKEN="{token}"'],
    counterExamples: [
      "NPM_TOKEN=${NPM_TOKEN}",
      "NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}",
      "NPM_TOKEN=new-token",
      "//npm.example.test/:_authToken=${NPM_TOKEN}",
    ],
  },
  {
    ...NPM,
    name: "npm-registry-credential",
    title: "registry credential in npm's notation",
    anchor: "start",
    inWord: true,
    keywords: [":_authToken", ":_password", ":_auth"],
    crosses: 0,
    regex: new RegExp(String.raw`:(?<name>_authToken|_auth|_password)\\?["']?[ \t]{0,4}[= \t:][ \t]{0,4}${ARGUMENT}`),
    proof: "named-value",
    token: "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      'RUN echo "//npm.example.test/:_authToken={token}" > .npmrc',
      "npm config set //npm.example.test/:_authToken {token}",
    ],
    counterExamples: [
      'RUN echo "//npm.example.test/:_authToken=${NPM_TOKEN}" > .npmrc',
      "npm config set //npm.example.test/:_authToken $NPM_TOKEN",
      "//npm.example.test/:_authToken=MYTOKEN1",
    ],
  },
];
