import { spawnSync } from "node:child_process";
import { hookEnvironment, type Environment } from "./environment.ts";
import { gitFailed, HARMLESS, quoteStderr, startFailed } from "./process.ts";

/** Where git runs for a hook: in the caller's directory and environment, so that it finds the index it was told to use. */
export interface HookContext {
  /** Absolute; never changed, since GIT_DIR and GIT_INDEX_FILE may be relative to it. */
  readonly cwd: string;
  readonly env: Environment;
  /** What the hook was given; {@link HookContext.env} is what its git gets. */
  readonly given: NodeJS.ProcessEnv;
}

/** Settings that the user handed down on the command line or in the environment (`git -c`, safe.directory in containers). */
const HANDED_DOWN = /^GIT_CONFIG_(?:PARAMETERS|COUNT|KEY_\d+|VALUE_\d+)$/;

/** A hook's surroundings, guarded: nothing of the repository is executed, fetched, replaced, grafted or written. */
export function hookContext(cwd: string, given: NodeJS.ProcessEnv): HookContext {
  const settings = Object.entries(given).filter(([name, value]) => HANDED_DOWN.test(name) && value !== undefined);
  const env = {
    ...hookEnvironment(given),
    ...(Object.fromEntries(settings) as Environment),
    // Before git 2.44 a lazy fetch cannot be switched off: this list of allowed protocols is empty.
    GIT_ALLOW_PROTOCOL: "",
    GIT_GRAFT_FILE: process.platform === "win32" ? "nul" : "/dev/null",
  };
  return { cwd, env, given };
}

/** How a question to git is put. */
export interface Question {
  readonly input?: string;
  /** Exit codes that are answers. */
  readonly accept?: readonly number[];
}

/**
 * Runs git to its end and gives its output. It blocks: a hook has nothing else to do meanwhile, and the streams of
 * a child that does not block cost as much as the child.
 * @throws LeaktrailError `git-failed` for any exit code but those in `accept`, `no-git`
 */
export function askGit(context: HookContext, args: readonly string[], question: Question = {}): Buffer {
  const output = askGitBriefly(context, args, question, Number.POSITIVE_INFINITY);
  if (output === null) throw gitFailed(args, { code: null, stderr: "too much output" });
  return output;
}

/** {@link askGit}, or null when the answer is longer than `limit` bytes. */
export function askGitBriefly(
  { cwd, env }: HookContext,
  args: readonly string[],
  { input = "", accept = [0] }: Question,
  limit: number,
): Buffer | null {
  const { status, stdout, stderr, error } = spawnSync("git", ["--no-pager", ...HARMLESS, ...args], {
    cwd,
    env,
    input,
    maxBuffer: limit,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOBUFS") return null;
  // EPIPE: git ended before it read all of its input; its exit code tells why.
  if (error !== undefined && status === null) throw startFailed(error, { args, env, cwd });
  if (status === null || !accept.includes(status)) {
    throw gitFailed(args, { code: status, stderr: quoteStderr(stderr.toString("utf8")) });
  }
  return stdout;
}
