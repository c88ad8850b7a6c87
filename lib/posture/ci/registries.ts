import { beginningsIn } from "./beginnings.ts";
import { shellOf, type Step } from "./pipeline.ts";

/** A place that packages are uploaded to. */
export interface Registry {
  readonly name: string;
  /** Whether it takes identity tokens of CI systems instead of a password. */
  readonly trustedPublishing: boolean;
  /** Commands that upload, where one may begin. */
  readonly commands: RegExp;
  /** Actions that upload, `owner/repository` in lower case. */
  readonly actions: readonly string[];
  /** Environment variables that its tools take a token from. */
  readonly tokens: readonly string[];
  /** Arguments of those actions that take one. */
  readonly tokenArguments: readonly string[];
}

/** What may stand before a command's name. */
const START = String.raw`^(?:[A-Z_]+=\S*\s+)*(?:sudo\s+)?(?:\$\{?\w+\}?\/?|[\w./-]*\/)?`;

function commands(source: string): RegExp {
  return new RegExp(`${START}(?:${source})`);
}

const PYTHON = String.raw`(?:python[\d.]*\s+-m\s+|uvx\s+|pipx\s+run\s+|uv\s+run\s+(?:--\S+\s+)*|uv\s+tool\s+run\s+|poetry\s+run\s+|pdm\s+run\s+|hatch\s+run\s+)?`;

/** Registries whose uploads are known, from the documentation of their tools. */
export const REGISTRIES: readonly Registry[] = [
  {
    name: "PyPI",
    trustedPublishing: true,
    commands: commands(
      `${PYTHON}twine\\s+(?:(?:-\\S+|\\{posargs\\})\\s+)*upload|uv\\s+publish|poetry\\s+(?:--\\S+\\s+)*publish|${PYTHON}flit\\s+publish|${PYTHON}hatch\\s+publish|pdm\\s+publish|maturin\\s+(?:publish|upload)|python[\\d.]*\\s+setup\\.py\\s+(?:\\S.*)?\\bupload\\b`,
    ),
    actions: ["pypa/gh-action-pypi-publish", "pyo3/maturin-action", "relekang/python-semantic-release"],
    tokens: [
      "TWINE_PASSWORD",
      "TWINE_PASSWORD_TESTPYPI",
      "UV_PUBLISH_TOKEN",
      "UV_PUBLISH_PASSWORD",
      "POETRY_PYPI_TOKEN_PYPI",
      "POETRY_PYPI_TOKEN_TESTPYPI",
      "POETRY_HTTP_BASIC_PYPI_PASSWORD",
      "FLIT_PASSWORD",
      "HATCH_INDEX_AUTH",
      "PDM_PUBLISH_PASSWORD",
      "MATURIN_PYPI_TOKEN",
      "MATURIN_PASSWORD",
      "PYPI_TOKEN",
      "PYPI_API_TOKEN",
      "TEST_PYPI_API_TOKEN",
    ],
    tokenArguments: ["password", "token", "pypi_token"],
  },
  {
    name: "npm",
    trustedPublishing: true,
    commands: commands(
      String.raw`(?:npx\s+)?(?:npm|pnpm|bun|lerna|yarn(?:\s+npm)?)\s+(?:(?:-\S+|run|exec|stage|workspaces?\s+\S+)\s+)*publish\b(?!:)|(?:npm|pnpm|yarn|bun)\s+(?:run\s+)[\w-]+[:-]publish\b(?!:)|npx\s+(?:changeset|semantic-release)\b|(?:npx\s+)?(?:changeset\s+publish|semantic-release)\b`,
    ),
    actions: ["js-devtools/npm-publish", "changesets/action", "cycjimmy/semantic-release-action"],
    tokens: [
      "NODE_AUTH_TOKEN",
      "NPM_TOKEN",
      "NPM_AUTH_TOKEN",
      "YARN_NPM_AUTH_TOKEN",
      "NPM_CONFIG__AUTH",
      "NPM_CONFIG_TOKEN",
    ],
    tokenArguments: ["token"],
  },
  {
    name: "RubyGems",
    trustedPublishing: true,
    commands: commands(String.raw`(?:bundle\s+exec\s+)?gem\s+push\b|(?:bundle\s+exec\s+)?rake\s+release\b`),
    actions: ["rubygems/release-gem"],
    tokens: ["GEM_HOST_API_KEY", "RUBYGEMS_API_KEY", "RUBYGEMS_AUTH_TOKEN"],
    tokenArguments: [],
  },
  {
    name: "crates registry",
    trustedPublishing: true,
    commands: commands(String.raw`cargo\s+(?:\+\S+\s+)?(?:publish|release|workspaces\s+publish)\b`),
    actions: ["katyo/publish-crates", "release-plz/action", "marcoieni/release-plz-action"],
    tokens: ["CARGO_REGISTRY_TOKEN", "CRATES_TOKEN", "CRATES_IO_TOKEN"],
    tokenArguments: ["registry-token"],
  },
  {
    name: "NuGet",
    trustedPublishing: true,
    commands: commands(String.raw`(?:dotnet\s+)?nuget(?:\.exe)?\s+push\b`),
    actions: [],
    tokens: ["NUGET_API_KEY", "NUGET_AUTH_TOKEN", "NUGET_TOKEN"],
    tokenArguments: ["NUGET_AUTH_TOKEN"],
  },
];

/** The registry that a step uploads to; null for most steps. */
export function registryOf(step: Step): Registry | null {
  const { uses, arguments: given } = step;
  const action = uses?.text.split("@")[0]?.toLowerCase() ?? "";
  const [, asked] = ONLY_WITH.find(([name]) => name === action) ?? [];
  if (asked !== undefined && !given.some(({ name, text }) => asked.test(`${name}=${text}`))) return null;
  const byAction = REGISTRIES.find(({ actions }) => actions.includes(action));
  if (byAction !== undefined) return byAction;
  if (step.run === null) return null;
  const text = uploading(withoutBlanks(shellOf(step)));
  const beginnings = beginningsIn(text);
  return REGISTRIES.find(({ commands: regex }) => beginnings.some((one) => regex.test(one))) ?? byToken(step);
}

/** Actions that upload only where an argument says so. */
const ONLY_WITH: readonly (readonly [action: string, given: RegExp])[] = [
  ["pyo3/maturin-action", /^command=.*(?:publish|upload)/],
  ["changesets/action", /^publish=/],
  ["relekang/python-semantic-release", /^pypi_token=/],
];

/** A script that nobody shows to us, under a name that tells, with the token in its own environment. */
function byToken({ run, variables }: Step): Registry | null {
  if (!/publish|release|upload|deploy/i.test(run ?? "")) return null;
  const given = variables.filter(({ text }) => text.trim() !== "").map(({ name }) => name);
  return REGISTRIES.find(({ tokens }) => tokens.some((token) => given.includes(token))) ?? null;
}

/** A line break and what is blank around it cost each regex time and tell it nothing. */
function withoutBlanks(shell: string): string {
  const lines = shell.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** Shell text without comments and trials, which upload nothing. */
function uploading(shell: string): string {
  return shell
    .replace(/(^|\s)#[^\n]*/g, "$1")
    .replace(/\\\n/g, " ")
    .replace(/^.*--dry-run\b.*$/gm, "");
}
