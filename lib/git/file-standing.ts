import { detachedEnvironment } from "./environment.ts";
import { readChunks, startGit } from "./process.ts";

/** Which of git's lists of ignored files a rule stands in. */
export type IgnoreList =
  /** A `.gitignore` of the working tree: whoever clones the repository has it. */
  | "repository"
  /** `.git/info/exclude`: this clone alone has it. */
  | "clone"
  /** `core.excludesFile` or its default path: this user alone has it. */
  | "user";

/** The rule by which git ignores a file. */
export interface IgnoreRule {
  readonly list: IgnoreList;
  /** As git names it, a byte string. */
  readonly file: string;
  readonly line: number;
  readonly pattern: string;
}

/** What git says of a file of a working tree. */
export interface FileStanding {
  /** It is in the index. */
  readonly tracked: boolean;
  /** Its content in the index is not the one of HEAD. */
  readonly staged: boolean;
  /** The rule that takes it, also where it is tracked nonetheless. */
  readonly ignoredBy: IgnoreRule | null;
}

/**
 * Tells how git stands to `paths` (raw bytes, relative to `top`, the top of a working tree), in their order.
 * Null where git cannot say: no git, no repository, not trusted.
 */
export async function fileStandings(
  top: string,
  paths: readonly Uint8Array[],
  env: NodeJS.ProcessEnv,
): Promise<readonly FileStanding[] | null> {
  const repository = { top, env };
  const tracked = await names(repository, ["ls-files", "-z"]);
  if (tracked === null) return null;
  // Without a commit everything in the index is new.
  const staged = (await names(repository, ["diff-index", "--cached", "--name-only", "-z", "HEAD", "--"])) ?? tracked;
  const rules = await ignoreRules(repository, paths);
  if (rules === null) return null;
  return paths.map((path, at) => {
    const name = Buffer.from(path).toString("latin1");
    return { tracked: tracked.has(name), staged: staged.has(name), ignoredBy: rules[at] ?? null };
  });
}

interface Repository {
  readonly top: string;
  readonly env: NodeJS.ProcessEnv;
}

async function names(repository: Repository, args: readonly string[]): Promise<ReadonlySet<string> | null> {
  const answer = await ask(repository, args, Buffer.alloc(0), [0]);
  return answer === null ? null : new Set(answer.split("\0"));
}

const NUL: Buffer = Buffer.from([0]);
/** Keeps a name that starts with `:` from being read as pathspec magic. */
const HERE: Buffer = Buffer.from("./");
/** Fields that `check-ignore -v` gives for each path. */
const FIELDS = 4;

async function ignoreRules(
  repository: Repository,
  paths: readonly Uint8Array[],
): Promise<readonly (IgnoreRule | null)[] | null> {
  const input = Buffer.concat(paths.flatMap((path) => [HERE, path, NUL]));
  // 0: some are ignored, 1: none is.
  const args = ["check-ignore", "--verbose", "--non-matching", "--no-index", "-z", "--stdin"];
  const answer = await ask(repository, args, input, [0, 1]);
  if (answer === null) return null;
  const fields = answer.split("\0");
  return paths.map((_, at) => ruleOf(fields.slice(at * FIELDS, (at + 1) * FIELDS)));
}

function ruleOf([file = "", line = "", pattern = ""]: readonly string[]): IgnoreRule | null {
  if (file === "" || pattern.startsWith("!")) return null;
  return { list: listOf(file), file, line: Number(line), pattern };
}

function listOf(file: string): IgnoreList {
  if (/(?:^|[\\/])info[\\/]exclude$/.test(file)) return "clone";
  return /^(?:[\\/]|[A-Za-z]:|~)/.test(file) ? "user" : "repository";
}

async function ask(
  { top, env }: Repository,
  args: readonly string[],
  input: Buffer,
  accept: readonly number[],
): Promise<string | null> {
  // `check-ignore` refuses to run under it.
  const { GIT_LITERAL_PATHSPECS: _, ...environment } = detachedEnvironment(env);
  try {
    const git = startGit({ args, cwd: top, env: environment });
    git.stdin.end(input);
    const chunks: Buffer[] = [];
    for await (const chunk of readChunks(git)) chunks.push(chunk);
    const { code } = await git.ended;
    return code !== null && accept.includes(code) ? Buffer.concat(chunks).toString("latin1") : null;
  } catch {
    return null;
  }
}
