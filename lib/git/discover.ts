import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { configuredRemotes } from "./config-remotes.ts";
import type { Environment } from "./environment.ts";
import { detachedEnvironment } from "./environment.ts";
import { refuseObjectPipes, refusePipes } from "./pipes.ts";
import { gitFailed } from "./process.ts";
import { askGit, askGitLine } from "./questions.ts";
import { readFile } from "./read-file.ts";
import type { BrokenRef, Head, Ref, RepositoryFacts } from "./repository.ts";
import { unreadableRefFolders } from "./unreadable-refs.ts";

/** Git repeats what it does not know, which splits its answers even where a path has a line end in it. */
const SPLIT = "--leaktrail-split";

/**
 * Finds the repository that a path belongs to (its top, a folder in it, a bare one, a linked worktree, a `.git`)
 * and reads its state. Nothing in it is executed, fetched or written.
 * @throws LeaktrailError `unreadable`, `not-a-repository`, `no-git`, `git-failed` (another user's repository)
 */
export async function discover(path: string): Promise<RepositoryFacts> {
  const dir = directoryOf(path);
  const env = detachedEnvironment();
  refusePipes(dir);
  const places = await findPlaces(dir, env);
  refuseObjectPipes(places.objectDir);
  const unlisted = unreadableRefFolders(places.commonDir);
  const [refs, branch, config] = await Promise.all([
    listRefs(dir, env),
    askGit(dir, env, ["symbolic-ref", "-q", "HEAD"]),
    askGitLine(dir, env, ["config", "--null", "--list"]),
  ]);
  const head = await readHead(dir, env, branch.code === 0 ? branch.stdout.replace(/\n$/, "") : null, refs.refs);
  return {
    ...places,
    refs: refs.refs,
    brokenRefs: [...refs.brokenRefs, ...unlisted],
    head,
    ...configuredRemotes(config),
    shallow: readShallow(places.commonDir),
    hasPromisorPacks: hasPromisorPacks(places.objectDir),
  };
}

interface Places {
  readonly gitDir: string;
  readonly commonDir: string;
  readonly objectDir: string;
  readonly topLevel: string | null;
  readonly hash: "sha1" | "sha256";
}

async function findPlaces(dir: string, env: Environment): Promise<Places> {
  const flags = ["--absolute-git-dir", "--git-common-dir", "--show-object-format", "--is-bare-repository"];
  const args = ["rev-parse", ...flags.flatMap((flag) => [flag, SPLIT]), "--git-path", "objects"];
  const answer = await askGit(dir, env, args);
  if (answer.code !== 0) throw notARepository(dir, answer.stderr, answer.code);
  const parts = utf8(answer.stdout).split(`\n${SPLIT}\n`);
  const [gitDir = "", common = "", hash, bare, objects = ""] = parts.map((part) => part.replace(/\n$/, ""));
  const commonDir = resolve(dir, common);
  return {
    gitDir,
    commonDir,
    objectDir: resolve(dir, objects),
    topLevel: bare === "true" ? null : await findTopLevel(dir, gitDir, env),
    hash: hash === "sha256" ? "sha256" : "sha1",
  };
}

/** Asked inside a git directory git names no top level; then it is the folder around `.git`. */
async function findTopLevel(dir: string, gitDir: string, env: Environment): Promise<string | null> {
  const { code, stdout } = await askGit(dir, env, ["rev-parse", "--show-toplevel"]);
  if (code === 0) return resolve(dir, utf8(stdout).replace(/\n$/, ""));
  return basename(gitDir) === ".git" ? dirname(gitDir) : null;
}

/** Only ids and names: asking for more would read objects, which may be absent. */
async function listRefs(dir: string, env: Environment): Promise<{ refs: readonly Ref[]; brokenRefs: BrokenRef[] }> {
  const args = ["for-each-ref", "--format=%(objectname) %(refname)"];
  const { code, stdout, stderr } = await askGit(dir, env, args);
  if (code !== 0) throw gitFailed(args, { code, stderr });
  const lines = stdout.split("\n").filter((line) => line !== "");
  const refs = lines.map((line) => {
    const space = line.indexOf(" ");
    return { oid: line.slice(0, space), name: line.slice(space + 1) };
  });
  const broken = [...stderr.matchAll(/ignoring broken ref (\S+?)(?=;|$)/g)].map(([, name = ""]) => ({ name }));
  return { refs, brokenRefs: broken };
}

async function readHead(dir: string, env: Environment, branch: string | null, refs: readonly Ref[]): Promise<Head> {
  const known = refs.find(({ name }) => name === branch);
  if (known !== undefined) return { branch, oid: known.oid };
  const { code, stdout } = await askGit(dir, env, ["rev-parse", "-q", "--verify", "HEAD"]);
  return { branch, oid: code === 0 ? stdout.trim() : null };
}

/** Commits that a shallow clone cut off from their parents. */
export function readShallow(commonDir: string): readonly string[] {
  let text: string;
  try {
    text = readFile(resolve(commonDir, "shallow")).toString("latin1");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unreadable(resolve(commonDir, "shallow"), error);
  }
  return text.split("\n").filter((line) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(line));
}

/** Packs of a partial clone have a file of that name beside them. */
export function hasPromisorPacks(objectDir: string): boolean {
  try {
    return readdirSync(join(objectDir, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

/** The folder to ask git in: a linked worktree's `.git` is a file. */
export function directoryOf(path: string): string {
  const full = resolve(path);
  try {
    if (statSync(full).isDirectory()) return full;
  } catch (error) {
    throw unreadable(path, error);
  }
  if (basename(full) === ".git") return dirname(full);
  throw new LeaktrailError(
    "not-a-repository",
    `${escapeForTerminal(path)} is a file, not a git repository`,
    "Give the path of a repository; `leaktrail scan` reads single files.",
  );
}

function unreadable(path: string, error: unknown): LeaktrailError {
  const { code = "error" } = error as NodeJS.ErrnoException;
  return new LeaktrailError("unreadable", `cannot read ${escapeForTerminal(path)}: ${code}`, "Check the path.", error);
}

function notARepository(dir: string, stderr: string, code: number): LeaktrailError {
  if (!/not a git repository/.test(stderr)) return gitFailed(["rev-parse"], { code, stderr });
  return new LeaktrailError(
    "not-a-repository",
    `${escapeForTerminal(dir)} is not in a git repository`,
    "Give the path of a repository; `leaktrail scan` reads files that are in none.",
  );
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
