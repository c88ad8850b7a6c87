import { LeaktrailError } from "../core/error.ts";
import { detachedEnvironment } from "./environment.ts";
import { askGit, type HookContext } from "./hook-context.ts";
import { catObjects, type ObjectAnswer } from "./object-stream.ts";

/** Files of settings are small. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Where git looks for a short name; it takes the first, and who may push a tag could so stand in for a branch. */
const NAMESPACES = ["refs/tags/", "refs/heads/", "refs/remotes/"];

/** Where git runs for a repository that is named by a folder in it, whatever surrounds us. */
export function contextOf(folder: string, env: NodeJS.ProcessEnv): HookContext {
  return { cwd: folder, env: detachedEnvironment(env), given: {} };
}

/**
 * Contents of files in the top folder of a revision's tree, by name; those that are not there are left out. One git
 * process, which blocks.
 * @param ref whatever git takes for a commit or a tree
 * @throws LeaktrailError `unknown-revision`, also for a name of several that differ, `unreadable` for a file whose content is not there, `git-failed`, `no-git`
 */
export function filesAtRef(
  context: HookContext,
  ref: string,
  names: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const asked = /[\n\0]/.test(ref) ? [] : (ask(context, ref, names) ?? []);
  const [tree, ...files] = asked;
  if (tree?.type !== "tree") {
    throw new LeaktrailError(
      "unknown-revision",
      `the repository has no commit that is called ${ref}`,
      "Name a branch, a tag or a commit that is there; in CI, fetch it first.",
    );
  }
  const others = asked.slice(names.length + 1);
  if (others.some((other) => other.type === "tree" && Buffer.compare(other.bytes, tree.bytes) !== 0)) {
    throw ambiguous(ref);
  }
  const found = new Map<string, Uint8Array>();
  names.forEach((name, at) => {
    const file = files[at];
    if (file?.type === "blob") found.set(name, file.bytes);
    else if (holds(tree.bytes, name)) throw unreadable(ref, name);
  });
  return found;
}

function ask(context: HookContext, ref: string, names: readonly string[]): readonly ObjectAnswer[] | null {
  const others = NAMESPACES.map((space) => `${space}${ref}^{tree}`);
  const wanted = [`${ref}^{tree}`, ...names.map((name) => `${ref}:${name}`), ...others];
  const answers = catObjects(context, wanted, MOST_BYTES);
  // Where git does not answer at all, this question tells why.
  if (answers === null) askGit(context, ["rev-parse", "--git-dir"]);
  return answers;
}

/** Whether a tree has an entry of that name: each stands between a blank and a zero byte. */
function holds(tree: Uint8Array, name: string): boolean {
  return Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength).includes(` ${name}\0`);
}

function ambiguous(ref: string): LeaktrailError {
  return new LeaktrailError(
    "unknown-revision",
    `${ref} is the name of several branches or tags, which differ`,
    `Write it in full: ${NAMESPACES.map((space) => `${space}${ref}`).join(", ")}.`,
  );
}

function unreadable(ref: string, name: string): LeaktrailError {
  return new LeaktrailError(
    "unreadable",
    `${ref}:${name} cannot be read: its content is missing or damaged, or it is no file`,
    `Fetch it: git cat-file blob ${ref}:${name}`,
  );
}
