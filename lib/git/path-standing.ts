import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { detachedEnvironment } from "./environment.ts";
import { runGit } from "./process.ts";
import { askGit } from "./questions.ts";

/**
 * Where a rule that ignores a path stands: in a `.gitignore` of the repository, in its own `info/exclude`, or in the
 * file that `core.excludesFile` names (`~/.config/git/ignore` by default), which nobody else has.
 */
export type IgnoreSource = "repository" | "info/exclude" | "excludes-file";

/** The rule that ignores a path. */
export interface IgnoreRule {
  readonly source: IgnoreSource;
  /** The file it stands in: relative to the top of the working tree, absolute for one outside. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
}

/** What git thinks of a file. */
export interface PathStanding {
  readonly tracked: boolean;
  /** The rule that ignores it, or would if it were not tracked; null for none. */
  readonly ignoredBy: IgnoreRule | null;
}

/**
 * Tells for files, by absolute path, whether git tracks them and which rule ignores them. The user's own configuration
 * counts here, `core.excludesFile` above all; nothing that a configuration names is started. Files that are in no
 * working tree of this repository (in a submodule, or through a link) are absent from the answer.
 * Null where git cannot say: no git, no repository around `folder`, not trusted.
 */
export async function pathStanding(
  folder: string,
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, PathStanding> | null> {
  try {
    const tree = await openTree(folder, env);
    return tree === null ? null : await standingIn(tree, paths);
  } catch {
    return null;
  }
}

/** Paths below a folder that git tracks, relative to it; null as above. Those of submodules are not among them. */
export async function trackedBelow(folder: string, env: NodeJS.ProcessEnv): Promise<readonly string[] | null> {
  try {
    const answer = await runGit({ args: ["ls-files", "-z"], cwd: folder, env: detachedEnvironment(env) });
    return answer
      .toString("utf8")
      .split("\0")
      .filter((path) => path !== "");
  } catch {
    return null;
  }
}

interface Tree {
  /** Physical path of the top of the working tree. */
  readonly top: string;
  /** Absolute path of `info/exclude`. */
  readonly exclude: string;
  readonly env: NodeJS.ProcessEnv;
}

async function openTree(folder: string, env: NodeJS.ProcessEnv): Promise<Tree | null> {
  const args = ["rev-parse", "--show-toplevel", "--git-path", "info/exclude"];
  const { code, stdout } = await askGit(folder, detachedEnvironment(env), args);
  if (code !== 0) return null;
  const [top = "", exclude = ""] = Buffer.from(stdout, "latin1").toString("utf8").split("\n");
  return { top: realpathSync(top), exclude: resolve(folder, exclude), env };
}

async function standingIn(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, PathStanding>> {
  const index = await readIndex(tree);
  const inTree = new Map<string, string>();
  for (const path of paths) {
    const own = pathInTree(tree.top, path);
    if (own !== null && !index.submodules.some((submodule) => own.startsWith(submodule))) inTree.set(path, own);
  }
  const rules = await ignoreRules(tree, [...new Set(inTree.values())]);
  return new Map(
    [...inTree].map(([path, own]) => [path, { tracked: index.files.has(own), ignoredBy: rules.get(own) ?? null }]),
  );
}

/** The path under which git knows a file: folders behind links are others to it, a link at the end is the file. */
function pathInTree(top: string, path: string): string | null {
  try {
    const physical = join(realpathSync(dirname(path)), path.slice(dirname(path).length));
    const own = relative(top, physical);
    return own === "" || own.startsWith("..") || isAbsolute(own) ? null : own.split(sep).join("/");
  } catch {
    return null;
  }
}

interface Index {
  readonly files: ReadonlySet<string>;
  /** Folders of submodules, with a final `/`: git refuses questions about what is in them. */
  readonly submodules: readonly string[];
}

async function readIndex({ top, env }: Tree): Promise<Index> {
  const answer = await runGit({ args: ["ls-files", "--stage", "-z"], cwd: top, env: detachedEnvironment(env) });
  const files = new Set<string>();
  const submodules: string[] = [];
  for (const entry of answer.toString("utf8").split("\0")) {
    const path = entry.slice(entry.indexOf("\t") + 1);
    if (entry.startsWith("160000 ")) submodules.push(`${path}/`);
    else if (entry !== "") files.add(path);
  }
  return { files, submodules };
}

/** `--no-index` asks for rules on tracked files too. A rule that begins with `!` takes a file back. */
async function ignoreRules(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, IgnoreRule>> {
  const rules = new Map<string, IgnoreRule>();
  if (paths.length === 0) return rules;
  const input = paths.map((path) => `./${path}\0`).join("");
  // This command refuses to run under it.
  const { GIT_LITERAL_PATHSPECS: _, ...env } = detachedEnvironment(tree.env);
  const args = ["check-ignore", "--no-index", "--verbose", "-z", "--stdin"];
  // 0: some are ignored, 1: none is.
  const answer = (await runGit({ args, cwd: tree.top, env }, input, [0, 1])).toString("utf8").split("\0");
  for (let at = 0; at + 3 < answer.length; at += 4) {
    const [file = "", line = "", pattern = "", path = ""] = answer.slice(at, at + 4);
    if (pattern.startsWith("!")) continue;
    rules.set(path.slice(2), { source: sourceOf(tree, file), file, line: Number(line), pattern });
  }
  return rules;
}

function sourceOf({ top, exclude }: Tree, file: string): IgnoreSource {
  if (resolve(top, file) === exclude || isSame(resolve(top, file), exclude)) return "info/exclude";
  return !isAbsolute(file) && /(?:^|\/)\.gitignore$/.test(file) ? "repository" : "excludes-file";
}

function isSame(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
