import type { Pattern } from "../lib/core/pattern.ts";

const SLOT = {
  anchor: "file",
  proof: "slot-value",
  weak: true,
  publicPrefix: "",
} as const;

const PYPI_REVOKE = [
  "On the index's account page, open API tokens and remove the token (a project's tokens are also on its settings page).",
  "Keep the new one in a keyring (`keyring set`) or in the CI system's secrets; without a password line twine asks the keyring.",
] as const;

const NPM_REVOKE = [
  "Run `npm token list`, then `npm token revoke <id>`; or remove it on the registry's Access Tokens page.",
  "Write `${NPM_TOKEN}` in the file and set the variable outside the repository.",
] as const;

const CHANGE_PASSWORD = [
  "Change the password, or remove the token, at the service that the entry names.",
  "Keep the file outside the repository, in the home folder, readable by its owner alone.",
] as const;

/** Credential slots of package managers' files. */
export const PACKAGE_MANAGER_FILE_PATTERNS: readonly Pattern[] = [
  {
    ...SLOT,
    name: "pypirc-password",
    family: "pypi-credential",
    provider: "PyPI",
    title: "package index password in .pypirc",
    impact: "Whoever reads it can upload releases in its owner's name.",
    token: "{base62:40}",
    examplePath: ".pypirc",
    examples: ["[pypi]\nusername = __token__\npassword = {token}\n", "[testpypi]\npassword: {token}"],
    counterExamples: [
      "[pypi]\nusername = __token__\n",
      "[pypi]\nusername = __token__\npassword =\n",
      "[pypi]\nusername = __token__\npassword = ${PYPI_TOKEN}",
      "[pypi]\npassword = pypi-AgEI...",
    ],
    revoke: PYPI_REVOKE,
    references: ["https://packaging.python.org/en/latest/specifications/pypirc/"],
  },
  {
    ...SLOT,
    name: "package-index-password",
    family: "pypi-credential",
    provider: "Python packaging",
    title: "package index password in an installer's configuration",
    impact: "Whoever reads it can fetch private packages, and upload where the login may.",
    token: "{base62:32}",
    examplePath: "pip.conf",
    examples: [
      "[global]\nindex-url = https://deploy:{token}@pypi.example.test/simple\n",
      "[global]\nextra-index-url =\n    https://a.example.test/simple\n    https://me:{token}@b.example.test/simple\n",
    ],
    counterExamples: [
      "[global]\nindex-url = https://pypi.example.test/simple\n",
      "[global]\nindex-url = https://deploy@pypi.example.test/simple\n",
      "[global]\nindex-url = https://${USER}:${PASS}@pypi.example.test/simple\n",
    ],
    revoke: CHANGE_PASSWORD,
    references: ["https://pip.pypa.io/en/stable/topics/authentication/"],
  },
  {
    ...SLOT,
    name: "npmrc-credential",
    family: "npm-credential",
    provider: "npm",
    title: "registry credential in a package manager's configuration",
    impact: "Whoever reads it can install private packages and, if it may write, publish its owner's packages.",
    token: "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examplePath: ".npmrc",
    examples: [
      "//npm.example.test/:_authToken={token}\nalways-auth=true\n",
      "//npm.example.test/:_auth=bWU6{base64:24}",
      "//npm.example.test/:username=me\n//npm.example.test/:_password={base64:24}",
    ],
    counterExamples: [
      "//npm.example.test/:_authToken=${NPM_TOKEN}",
      "registry=https://npm.example.test/\nsave-exact=true",
      "//npm.example.test/:certfile=/etc/ssl/me.pem",
    ],
    revoke: NPM_REVOKE,
    references: ["https://docs.npmjs.com/cli/configuring-npm/npmrc"],
  },
  {
    ...SLOT,
    name: "cargo-registry-credential",
    provider: "Cargo",
    title: "registry token in Cargo's credentials",
    impact: "Whoever reads it can publish new versions of its owner's crates.",
    token: "{base62:32}",
    examplePath: ".cargo/credentials.toml",
    examples: ['[registry]\ntoken = "{token}"\n', '[registries.internal]\ntoken = "Bearer {token}"\n'],
    counterExamples: [
      '[registry]\nglobal-credential-providers = ["cargo:token"]\n',
      '[registry]\ntoken = "${CARGO_TOKEN}"\n',
    ],
    revoke: [
      "Revoke the token on the registry's web site (https://crates.io/me for crates.io).",
      "Run `cargo logout`, which forgets the token on your machine and revokes nothing.",
    ],
    references: ["https://doc.rust-lang.org/cargo/reference/config.html#credentials"],
  },
  {
    ...SLOT,
    name: "gem-credential",
    provider: "RubyGems",
    title: "credential in RubyGems' or Bundler's files",
    impact: "Whoever reads it can push gems, or fetch private ones.",
    token: "{hex:32}",
    examplePath: ".gem/credentials",
    examples: ["---\n:rubygems_api_key: {token}\n", "---\n:internal_api_key: {token}\n"],
    counterExamples: ["---\n:rubygems_api_key: <%= ENV['KEY'] %>\n", "---\n:verbose: true\n"],
    revoke: ["On the account's settings page, open API keys and delete it; then `gem signin` again."],
    references: ["https://guides.rubygems.org/api-key-scopes/"],
  },
  {
    ...SLOT,
    name: "nuget-config-password",
    provider: "NuGet",
    title: "clear-text password in NuGet.config",
    impact: "Whoever reads it can fetch private packages from the feed.",
    token: "{base62:24}",
    examplePath: "NuGet.config",
    examples: [
      '<configuration><packageSourceCredentials><Feed><add key="Username" value="me" /><add key="ClearTextPassword" value="{token}" /></Feed></packageSourceCredentials></configuration>',
      "<add key='ClearTextPassword' value='{token}'/>",
    ],
    counterExamples: [
      '<add key="ClearTextPassword" value="%FEED_PASSWORD%" />',
      '<add key="Password" value="{base64:80}" />',
    ],
    revoke: [
      "Change the feed's password or token.",
      "Write `%VARIABLE%` as the value and set the variable outside the repository.",
    ],
    references: ["https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials"],
  },
  {
    ...SLOT,
    name: "maven-settings-password",
    provider: "Maven",
    title: "password in Maven's settings",
    impact: "Whoever reads it can deploy artifacts to the server it belongs to.",
    token: "{base62:24}",
    examplePath: ".m2/settings.xml",
    examples: [
      "<settings><servers><server><id>a</id><username>me</username><password>{token}</password></server></servers></settings>",
      "<server>\n  <passphrase>{token}</passphrase>\n</server>",
    ],
    counterExamples: ["<password>{{base64:44}}</password>", "<password>${env.DEPLOY_PASSWORD}</password>"],
    revoke: [
      "Change the password at the repository server.",
      "Write `${env.NAME}` in the settings and set the variable in the CI system.",
    ],
    references: ["https://maven.apache.org/guides/mini/guide-encryption.html"],
  },
  {
    ...SLOT,
    name: "composer-auth",
    provider: "Composer",
    title: "credential in Composer's auth.json",
    impact: "Whoever reads it can fetch private packages, or act on the host the token belongs to.",
    token: "{base62:32}",
    examplePath: "auth.json",
    examples: [
      '{"http-basic": {"repo.example.test": {"username": "me", "password": "{token}"}}}',
      '{"gitlab-token": {"git.example.test": "{token}"}}',
    ],
    counterExamples: [
      '{"http-basic": {"repo.example.test": {"username": "me"}}}',
      '{"github-oauth": {"github.com": "<token>"}}',
    ],
    revoke: CHANGE_PASSWORD,
    references: ["https://getcomposer.org/doc/articles/authentication-for-private-packages.md"],
  },
];
