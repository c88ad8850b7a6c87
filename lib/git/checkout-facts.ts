import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { askGit, type HookContext } from "./hook-context.ts";

/** Where the checkout that git would use here is. */
export interface CheckoutFacts {
  /** Absolute path of the work tree's top. */
  readonly top: string;
  /** Absolute path of the git directory; a linked worktree has its own. */
  readonly gitDir: string;
  readonly hash: "sha1" | "sha256";
}

/** Ids that git gives the empty tree, which need not be stored. */
export const EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
} as const;

/**
 * Asks git where it is.
 * @throws LeaktrailError `not-a-repository` outside of one or without a work tree
 */
export function checkoutFacts(context: HookContext): CheckoutFacts {
  // Only the last answer may hold a newline.
  const args = ["rev-parse", "--is-inside-work-tree", "--show-object-format", "--show-cdup", "--absolute-git-dir"];
  const [inside, hash, cdup, ...gitDir] = askGit(context, args).toString("utf8").split("\n");
  if (inside !== "true") {
    throw new LeaktrailError("not-a-repository", "this is not inside a work tree", "Run the hook in a checkout.");
  }
  if (hash !== "sha1" && hash !== "sha256") {
    throw new LeaktrailError("git-failed", `git names an unknown hash: ${hash}`, "Update leaktrail.");
  }
  return { top: resolve(context.cwd, cdup!), gitDir: gitDir.slice(0, -1).join("\n"), hash };
}

/** Whether HEAD names a commit; it does not before the first commit of a branch. */
export function headExists(context: HookContext): boolean {
  const answer = askGit(context, ["rev-parse", "--quiet", "--verify", "HEAD"], { accept: [0, 1] });
  return answer.length > 0;
}

/**
 * The other parents of the commit being made. `git merge` writes them to MERGE_HEAD only after its
 * `pre-merge-commit` hook, and until then names them in variables `GITHEAD_<id>`.
 */
export function otherParents(gitDir: string, env: HookContext["given"]): string[] {
  const recorded = readMergeHead(join(gitDir, "MERGE_HEAD"));
  if (recorded !== null) return recorded;
  const merging = /^(?:merge|pull)\b/.test(env["GIT_REFLOG_ACTION"] ?? "");
  if (!merging || env["GIT_INDEX_FILE"] === undefined) return [];
  return Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(name)?.[1] ?? []);
}

/**
 * The git directory of the commit being made without asking git: git puts the index of a commit there (also those
 * it makes for -a, -i, -o and named paths). null where something else is set up and git must be asked.
 */
export function gitDirOfIndex({ cwd, given }: HookContext): string | null {
  const index = given["GIT_INDEX_FILE"];
  if (index === undefined || !/(?:^|[\\/])(?:index|index\.lock|next-index-\d+\.lock)$/.test(index)) return null;
  const folder = dirname(resolve(cwd, index));
  return existsSync(join(folder, "HEAD")) ? folder : null;
}

function readMergeHead(file: string): string[] | null {
  try {
    return readFileSync(file, "latin1")
      .split("\n")
      .filter((line) => line !== "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new LeaktrailError("unreadable", `${file} cannot be read`, "Make it readable for you.", error);
  }
}
