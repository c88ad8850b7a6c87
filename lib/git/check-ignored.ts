import { runGit, type GitContext } from "./run.ts";

const NUL: Buffer = Buffer.from([0]);

/** Set inside hooks; they would send git to another repository than the one the files lie in. */
const ELSEWHERE = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
];

/**
 * Tells which of `paths` (raw bytes, relative to `context.cwd`, the top of a working tree) git ignores, by index.
 * Tracked files are never ignored. Null where git cannot say: no git, no repository, not trusted.
 */
export async function checkIgnored(
  context: GitContext,
  paths: readonly Uint8Array[],
): Promise<ReadonlySet<number> | null> {
  const input = Buffer.concat(paths.flatMap((path) => [path, NUL]));
  const env = Object.fromEntries(Object.entries(context.env).filter(([name]) => !ELSEWHERE.includes(name)));
  const result = await runGit({ ...context, env }, ["check-ignore", "-z", "--stdin"], input).catch(() => null);
  // 0: some are ignored, 1: none is, 128: an error.
  if (result === null || result.code > 1) return null;
  const ignored = new Set(Buffer.from(result.stdout).toString("latin1").split("\0"));
  const indexes = paths.flatMap((path, index) => (ignored.has(Buffer.from(path).toString("latin1")) ? [index] : []));
  return new Set(indexes);
}
