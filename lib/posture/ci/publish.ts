import { linesFrom } from "./lines.ts";
import { shellOf, type Job, type Permissions, type Pipeline, type Step, type Variable } from "./pipeline.ts";
import { REGISTRIES, registryOf, type Registry } from "./registries.ts";

/** How a step proves to a registry who it is. */
export type Login = "oidc" | "token" | "both" | "unknown";

/** A step that uploads a package. */
export interface PublishStep {
  readonly pipeline: Pipeline;
  readonly job: Job;
  readonly step: Step;
  readonly registry: Registry;
  readonly login: Login;
  /** Where long-lived tokens come in. */
  readonly tokens: readonly Variable[];
  /** It uploads to the registry's index for tests. */
  readonly toTestIndex: boolean;
  /** It uploads to the forge's own registry (GitHub Packages, GitLab's). */
  readonly toForge: boolean;
}

/** Every step of a pipeline that uploads a package. */
export function publishSteps(pipeline: Pipeline): readonly PublishStep[] {
  return pipeline.jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const registry = registryOf(step);
      return registry === null ? [] : [publishStep(pipeline, job, step, registry)];
    }),
  );
}

/** Whether a job's token may ask for an identity token. */
export function mayMintIdentity(pipeline: Pipeline, job: Job): boolean {
  return job.idToken || grants(job.permissions ?? pipeline.permissions, "id-token");
}

/** Whether permissions let a scope be written. */
export function grants(permissions: Permissions | null, scope: string): boolean {
  return permissions !== null && (permissions.all === "write" || permissions.scopes.get(scope) === "write");
}

function publishStep(pipeline: Pipeline, job: Job, step: Step, registry: Registry): PublishStep {
  const all = [...pipeline.variables, ...job.variables, ...step.variables];
  // PyPI's action takes its password as an argument alone.
  const reads = step.uses === null || registry.name !== "PyPI";
  const isToken = ({ name, text }: Variable): boolean => registry.tokens.includes(name) || isBoundSecret(name, text);
  const byVariable = reads ? all.filter(isToken) : [];
  const byArgument = step.arguments.filter(({ name }) => registry.tokenArguments.includes(name));
  const written = reads ? setBefore(job, step, registry) : [];
  const shell = [
    ...written,
    ...inShell(step, (text) => [...tokensIn(text, [...WRITTEN, GIVEN]), ...byShortOption(text)]),
  ].map((one) => followed(one, all));
  const tokens = [...lastOf(byVariable), ...byArgument, ...shell].filter(isLongLived);
  const identity = mayMintIdentity(pipeline, job) || mintsItself(job);
  const where = [shellOf(step), ...[...step.arguments, ...all].map(({ name, text }) => `${name}=${text}`)].join("\n");
  return {
    pipeline,
    job,
    step,
    registry,
    login: loginOf(identity, tokens.length > 0, pipeline),
    tokens,
    toTestIndex: namesTestIndex(where),
    toForge:
      /npm\.pkg\.github\.com|ghcr\.io|nuget\.pkg\.github\.com|rubygems\.pkg\.github\.com|maven\.pkg\.github\.com|CI_API_V4_URL|CI_SERVER_HOST|\/packages\/(?:pypi|npm)/.test(
        where,
      ),
  };
}

/** Whether an upload goes to an index for trying out. */
function namesTestIndex(text: string): boolean {
  return (
    /test\.pypi\.org|--repository[ =]+["']?testpypi|-r[ =]+["']?testpypi|TWINE_REPOSITORY=testpypi/i.test(text) ||
    linesFrom(text, /publish-url/i).some((line) => /test\./i.test(line)) ||
    linesFrom(text, /registry/i).some((line) => /verdaccio|localhost/i.test(line))
  );
}

/** A credential of Jenkins under any name, but for those of other things that a release touches. */
function isBoundSecret(name: string, text: string): boolean {
  return (
    text.startsWith("credentials(") && /PASS|TOKEN|KEY|PSW/i.test(name) && !/GIT|DOCKER|SONAR|SIGN|GPG/i.test(name)
  );
}

function loginOf(identity: boolean, token: boolean, { system }: Pipeline): Login {
  if (token) return identity ? "both" : "token";
  if (identity) return "oidc";
  // Settings of the project reach a job of these systems without a word in the file.
  return system === "github" ? "unknown" : "token";
}

/** A job that exchanges an identity token by its own commands or by an action made for it. */
function mintsItself(job: Job): boolean {
  return job.steps.some(
    ({ uses, run }) =>
      /^(?:rust-lang\/crates-io-auth-action|rubygems\/(?:configure-rubygems-credentials|release-gem)|NuGet\/login)@/i.test(
        uses?.text ?? "",
      ) ||
      /CIRCLE_OIDC_TOKEN|\bcircleci\s+run\s+oidc\s+get\b|\b(?:python3? -m )?id detect\b|mint-token/.test(run ?? ""),
  );
}

/** A reference or a literal, as shell text hands it over. */
const VALUE = String.raw`["']?(\$\{\{[^{}\n]*\}\}|\$\{?[^\s"']+|[^\s"'$-][^\s"'$]{7,})`;
/** Names that registries' tools read, wherever they are set. */
const NAMES = REGISTRIES.flatMap(({ tokens }) => tokens).join("|");

/** What is written down for later: in files of tools, or in the environment. */
const WRITTEN: readonly RegExp[] = [
  new RegExp(`_authToken=${VALUE}`, "g"),
  new RegExp(String.raw`\b(?:${NAMES})=${VALUE}`, "g"),
  new RegExp(String.raw`pypi-token\.[\w-]+["']?\s+${VALUE}`, "g"),
  new RegExp(String.raw`^[ \t]*(?:echo\s+(?:-\w+\s+)*["']?)?password[ \t]*[:=][ \t]*${VALUE}`, "gm"),
];

/** What is given to a command. */
const GIVEN = new RegExp(String.raw`(?:^|\s)(?:--password|--token|--api-key)[ =]+${VALUE}`, "g");
/** Tools that upload, and what their short options give them. */
const TOOL = /\b(?:twine|nuget|gem|flit|poetry|cargo)\b/;
const SHORT = new RegExp(String.raw`\s-[pk][ =]*${VALUE}`, "g");

/** What sets a token under a name that the registry's own tools read, by registry. */
const OWN_TOKENS: ReadonlyMap<string, RegExp> = new Map(
  REGISTRIES.map(({ name, tokens }) => [name, new RegExp(String.raw`\b(?:${tokens.join("|")})=${VALUE}`, "g")]),
);

/** Tokens that earlier steps of a job write down for one registry: a name that another registry reads is not its own. */
function setBefore(job: Job, step: Step, { name }: Registry): readonly Variable[] {
  const before = job.steps.slice(0, job.steps.indexOf(step));
  const own = [
    ...(name === "npm" ? [WRITTEN[0]!] : []),
    ...(name === "PyPI" ? WRITTEN.slice(2) : []),
    OWN_TOKENS.get(name)!,
  ];
  return before.flatMap((one) => inShell(one, (shell) => tokensIn(shell, own)));
}

/** Tokens that shell text hands over. */
function inShell({ run, runLine, behind, line }: Step, read: (shell: string) => readonly Found[]): readonly Variable[] {
  if (run === null) return [];
  const ownLine = (index: number): number => (runLine ?? line) + run.slice(0, index).split("\n").length - 1;
  return [
    ...read(run).map(({ text, index }) => ({ name: "", text, line: ownLine(index) })),
    ...read(behind ?? "").map(({ text }) => ({ name: "", text, line })),
  ];
}

interface Found {
  readonly text: string;
  readonly index: number;
}

function tokensIn(shell: string, regexes: readonly RegExp[]): readonly Found[] {
  return regexes.flatMap((regex) =>
    [...shell.matchAll(regex)].map((match) => ({ text: match[1]!, index: match.index })),
  );
}

/** The last of them counts, as to the tools. */
function byShortOption(shell: string): readonly Found[] {
  return [...shell.matchAll(/[^\n;&|]+/g)].flatMap(({ 0: command, index }) => {
    const tool = command.search(TOOL);
    const text = tool === -1 ? undefined : [...command.slice(tool).matchAll(SHORT)].at(-1)?.[1];
    return text === undefined ? [] : [{ text, index: index + tool }];
  });
}

/** `$NAME` in a command stands for what the step's environment gives to that name. */
function followed(token: Variable, all: readonly Variable[]): Variable {
  const name = /^\$\{?(?:env:)?(\w+)\}?$/.exec(token.text)?.[1];
  return all.findLast((variable) => variable.name === name) ?? token;
}

/** The nearest of several settings of one name counts. */
function lastOf(variables: readonly Variable[]): readonly Variable[] {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}

/** What another step has just minted lives for minutes; an empty value is none; the forge's token is the job's own. */
function isLongLived({ text }: Variable): boolean {
  if (text.trim() === "" || /steps\.[\w-]+\.outputs\./.test(text)) return false;
  return !isForgeToken(text);
}

/** The token that the forge makes for a job. */
export function isForgeToken(text: string): boolean {
  return /\bsecrets\.GITHUB_TOKEN\b|\bgithub\.token\b|\bCI_JOB_TOKEN\b|\$\{?GITHUB_TOKEN\b/.test(text);
}
