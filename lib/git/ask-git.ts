import { spawnSync } from "node:child_process";
import type { HookContext } from "./hook-context.ts";
import { gitFailed, HARMLESS, quoteStderr, startFailed } from "./process.ts";

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
