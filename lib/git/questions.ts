import { simpleGit } from "simple-git";
import { LeaktrailError } from "../core/error.ts";
import type { Environment } from "./environment.ts";
import { refusePipes } from "./pipes.ts";
import { gitFailed, noGit, quoteStderr } from "./process.ts";

/** What git answered to a short question. */
export interface GitAnswer {
  readonly code: number;
  /** A byte string: names are not always UTF-8. */
  readonly stdout: string;
  /** Escaped for the terminal. */
  readonly stderr: string;
}

/**
 * Asks git something short, outside the hot path. Any exit code is an answer.
 * @throws LeaktrailError `no-git` where there is no git binary
 */
export async function askGit(dir: string, env: Environment, args: readonly string[]): Promise<GitAnswer> {
  let answer: GitAnswer | undefined;
  try {
    const git = simpleGit({
      baseDir: dir,
      config: ["core.fsmonitor=false"],
      // The guard refuses what `environment.ts` has decided already; the override above switches a program off.
      allowEnvironment: Object.keys(env),
      unsafe: { allowUnsafeFsMonitor: true, allowUnsafeConfigPaths: true, allowUnsafeExec: true },
      errors(error, { exitCode, stdOut, stdErr }) {
        if (exitCode < 0) return error;
        const stderr = quoteStderr(Buffer.concat(stdErr).toString("utf8"));
        answer = { code: exitCode, stdout: Buffer.concat(stdOut).toString("latin1"), stderr };
        return undefined;
      },
    });
    await git.env({ ...env }).raw([...args]);
  } catch (error) {
    throw notAsked(error);
  }
  if (answer === undefined) throw new Error("git gave no answer");
  return answer;
}

/** The answer without its final line end, for a question that has no other way to fail than git's own. */
export async function askGitLine(dir: string, env: Environment, args: readonly string[]): Promise<string> {
  const answer = await askGit(dir, env, args);
  if (answer.code !== 0) throw gitFailed(args, answer);
  return answer.stdout.replace(/\r?\n$/, "");
}

/** The answer as text without its final line end; null where git says no, is not there or does not trust the folder. */
export async function askGitText(dir: string, env: Environment, args: readonly string[]): Promise<string | null> {
  const answer = await askUnlessPiped(dir, env, args).catch(() => null);
  if (answer?.code !== 0) return null;
  return Buffer.from(answer.stdout, "latin1")
    .toString("utf8")
    .replace(/\r?\n$/, "");
}

async function askUnlessPiped(dir: string, env: Environment, args: readonly string[]): Promise<GitAnswer> {
  refusePipes(dir);
  return askGit(dir, env, args);
}

function notAsked(error: unknown): unknown {
  const said = String((error as { message?: unknown }).message);
  if (/ENOENT/.test(said)) return noGit(error);
  if (/does not exist/.test(said)) {
    return new LeaktrailError("unreadable", "no such directory", "Give the path of a repository.", error);
  }
  return error;
}
