import { detachedEnvironment } from "./environment.ts";
import type { Gate } from "./gate.ts";
import { refusePipes } from "./pipes.ts";
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
export function fileStandings(
  top: string,
  paths: readonly Uint8Array[],
  env: NodeJS.ProcessEnv,
): Promise<readonly FileStanding[] | null> {
  return new TreeStanding(top, env).of(paths);
}

/** How git stands to files of one working tree; each question is asked once, and as soon as it can be. */
export class TreeStanding {
  readonly #repository: Repository;
  /** The list of tracked files, as git gives it: few runs ask for more than that there is one. */
  readonly #listed: Promise<string | null>;
  #tracked: ReadonlySet<string> | null = null;
  #staged: Promise<ReadonlySet<string> | null> | null = null;
  /** Rules by path, as a byte string. */
  readonly #rules = new Map<string, IgnoreRule | null>();

  /**
   * @param top of the working tree
   * @param gate through which each git goes
   */
  constructor(top: string, env: NodeJS.ProcessEnv, gate: Gate = (work) => work()) {
    this.#repository = { top, env, gate };
    this.#listed = ask(this.#repository, ["ls-files", "-z"], NOTHING, [0]);
  }

  /** False where git cannot say anything. */
  async isKnown(): Promise<boolean> {
    return (await this.#listed) !== null;
  }

  /** Asks at once what {@link TreeStanding.of} needs of the tree as a whole. */
  expect(): void {
    this.#staged ??= names(this.#repository, ["diff-index", "--cached", "--name-only", "-z", "HEAD", "--"]);
  }

  /** As {@link fileStandings} does. */
  async of(paths: readonly Uint8Array[]): Promise<readonly FileStanding[] | null> {
    this.expect();
    const byteStrings = paths.map(byteStringOf);
    const [tracked, hasRules] = await Promise.all([this.#trackedFiles(), this.#learnRules(byteStrings)]);
    if (tracked === null || !hasRules) return null;
    // Without a commit everything in the index is new.
    const staged = (await this.#staged) ?? tracked;
    return byteStrings.map((path) => ({
      tracked: tracked.has(path),
      staged: staged.has(path),
      ignoredBy: this.#rules.get(path) ?? null,
    }));
  }

  /** Which of the paths git ignores, by index; tracked files are never ignored. Null where git cannot say. */
  async ignored(paths: readonly Uint8Array[]): Promise<ReadonlySet<number> | null> {
    const tracked = await this.#trackedFiles();
    if (tracked === null) return null;
    const byteStrings = paths.map(byteStringOf);
    const untracked = byteStrings.filter((path) => !tracked.has(path));
    if (!(await this.#learnRules(untracked))) return null;
    const isIgnored = (path: string): boolean => !tracked.has(path) && (this.#rules.get(path) ?? null) !== null;
    return new Set(byteStrings.flatMap((path, at) => (isIgnored(path) ? [at] : [])));
  }

  async #trackedFiles(): Promise<ReadonlySet<string> | null> {
    const listed = await this.#listed;
    return listed === null ? null : (this.#tracked ??= new Set(listed.split("\0")));
  }

  /** False where git cannot say. */
  async #learnRules(paths: readonly string[]): Promise<boolean> {
    const unknown = [...new Set(paths)].filter((path) => !this.#rules.has(path));
    if (unknown.length === 0) return true;
    const rules = await ignoreRules(this.#repository, unknown);
    rules?.forEach((rule, at) => this.#rules.set(unknown[at]!, rule));
    return rules !== null;
  }
}

function byteStringOf(path: Uint8Array): string {
  return Buffer.from(path).toString("latin1");
}

interface Repository {
  readonly top: string;
  readonly env: NodeJS.ProcessEnv;
  readonly gate: Gate;
}

async function names(repository: Repository, args: readonly string[]): Promise<ReadonlySet<string> | null> {
  const answer = await ask(repository, args, NOTHING, [0]);
  return answer === null ? null : new Set(answer.split("\0"));
}

const NOTHING: Buffer = Buffer.alloc(0);
/** Keeps a name that starts with `:` from being read as pathspec magic. */
const HERE = "./";
/** Fields that `check-ignore -v` gives for each path. */
const FIELDS = 4;

async function ignoreRules(
  repository: Repository,
  paths: readonly string[],
): Promise<readonly (IgnoreRule | null)[] | null> {
  const input = Buffer.from(paths.map((path) => `${HERE}${path}\0`).join(""), "latin1");
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

function ask(
  { top, env, gate }: Repository,
  args: readonly string[],
  input: Buffer,
  accept: readonly number[],
): Promise<string | null> {
  // `check-ignore` refuses to run under it.
  const { GIT_LITERAL_PATHSPECS: _, ...environment } = detachedEnvironment(env);
  return gate(async () => {
    try {
      refusePipes(top);
      const git = startGit({ args, cwd: top, env: environment });
      git.stdin.end(input);
      const chunks: Buffer[] = [];
      for await (const chunk of readChunks(git)) chunks.push(chunk);
      const { code } = await git.ended;
      return code !== null && accept.includes(code) ? Buffer.concat(chunks).toString("latin1") : null;
    } catch {
      return null;
    }
  });
}
