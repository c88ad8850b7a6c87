import { detachedEnvironment } from "./environment.ts";
import { readChunks, startGit } from "./process.ts";

const NUL: Buffer = Buffer.from([0]);
/** Keeps a name that starts with `:` from being read as pathspec magic. */
const HERE: Buffer = Buffer.from("./");

/**
 * Tells which of `paths` (raw bytes, relative to `top`, the top of a working tree) git ignores, by index.
 * Tracked files are never ignored. Null where git cannot say: no git, no repository, not trusted.
 */
export async function checkIgnored(
  top: string,
  paths: readonly Uint8Array[],
  env: NodeJS.ProcessEnv,
): Promise<ReadonlySet<number> | null> {
  const answer = await ask(top, Buffer.concat(paths.flatMap((path) => [HERE, path, NUL])), env).catch(() => null);
  if (answer === null) return null;
  const ignored = new Set(answer.toString("latin1").split("\0"));
  return new Set(
    paths.flatMap((path, index) => (ignored.has(`./${Buffer.from(path).toString("latin1")}`) ? [index] : [])),
  );
}

async function ask(top: string, input: Buffer, env: NodeJS.ProcessEnv): Promise<Buffer | null> {
  // This command refuses to run under it.
  const { GIT_LITERAL_PATHSPECS: _, ...environment } = detachedEnvironment(env);
  const git = startGit({ args: ["check-ignore", "-z", "--stdin"], cwd: top, env: environment });
  git.stdin.end(input);
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(git)) chunks.push(chunk);
  const { code } = await git.ended;
  // 0: some are ignored, 1: none is, 128: an error.
  return code === 0 || code === 1 ? Buffer.concat(chunks) : null;
}
