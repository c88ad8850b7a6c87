import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { LeaktrailError } from "../core/error.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import type { Environment } from "./environment.ts";

/** What to run and where. */
export interface GitCommand {
  readonly args: readonly string[];
  readonly env: Environment;
  /** Default: the current directory. */
  readonly cwd?: string;
  readonly signal?: AbortSignal;
}

/** A running git. */
export interface GitProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Settles when git has ended and its output is read; never rejects but for a git that cannot be started. */
  readonly ended: Promise<GitEnd>;
  /** Ends it at once; for a reader that has seen enough. */
  stop(): void;
}

/** How git ended. */
export interface GitEnd {
  /** Exit code; null after a signal. */
  readonly code: number | null;
  /** Its last words, escaped for the terminal. */
  readonly stderr: string;
}

const STDERR_KEPT = 16_384;

/** Options that keep git from starting anything a repository's configuration names. */
export const HARMLESS: readonly string[] = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];

/**
 * Starts git. The caller reads `stdout` to its end or calls `stop`, and looks at `ended`.
 * @throws LeaktrailError through `ended`, `no-git` where there is no git binary
 */
export function startGit(command: GitCommand): GitProcess {
  const child = spawn("git", ["--no-pager", ...HARMLESS, ...command.args], {
    cwd: command.cwd,
    env: command.env,
    stdio: ["pipe", "pipe", "pipe"],
    signal: command.signal,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  const ended = endOf(child, command);
  // Whoever waits for the answer also sees the failure; without a listener Node would call it unhandled.
  ended.catch(() => undefined);
  // A git that ends early closes its input; its exit code tells why.
  child.stdin.on("error", () => undefined);
  return { stdin: child.stdin, stdout: child.stdout, ended, stop: () => void child.kill("SIGKILL") };
}

/**
 * Runs git to its end and gives its output.
 * @throws LeaktrailError `git-failed` with git's own words for any exit code but those in `accept`
 */
export async function runGit(command: GitCommand, input = "", accept: readonly number[] = [0]): Promise<Buffer> {
  const git = startGit(command);
  git.stdin.end(input);
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(git)) chunks.push(chunk);
  const end = await git.ended;
  command.signal?.throwIfAborted();
  if (end.code === null || !accept.includes(end.code)) throw gitFailed(command.args, end);
  return Buffer.concat(chunks);
}

/** Output of git as it comes. Stops git when the reader stops early; a git that could not start fails here. */
export async function* readChunks(git: GitProcess): AsyncGenerator<Buffer> {
  let finished = false;
  try {
    for await (const chunk of git.stdout) yield chunk as Buffer;
    finished = true;
  } catch (error) {
    await git.ended;
    throw error;
  } finally {
    if (!finished) git.stop();
  }
}

/** Failure of a git that should have succeeded. */
export function gitFailed(args: readonly string[], end: GitEnd): LeaktrailError {
  const said = end.stderr === "" ? `exit code ${end.code ?? "none"}` : end.stderr;
  return new LeaktrailError("git-failed", `git ${args[0] ?? ""} failed: ${said}`, remedyFor(end.stderr));
}

/** There is no git to run. */
export function noGit(cause: unknown): LeaktrailError {
  return new LeaktrailError("no-git", "git was not found on PATH", "Install git, or put its folder on PATH.", cause);
}

/** Git's words on one line, safe to print. */
export function quoteStderr(raw: string): string {
  const lines = raw.split("\n").map((line) => line.trim());
  // Advice is not what went wrong; an empty list of grafts alone takes seven lines of it.
  const told = lines.filter((line) => line !== "" && !line.startsWith("hint:"));
  return escapeForTerminal(told.join("; "));
}

/** What to do about a failure that git explains. */
export function remedyFor(stderr: string): string {
  if (/dubious ownership|safe\.directory/.test(stderr)) {
    return "The repository belongs to another user: if you trust it, run `git config --global --add safe.directory <its path>`.";
  }
  if (/not a git repository/.test(stderr)) return "Run it inside a repository, or make one with `git init`.";
  if (/safe\.bareRepository/i.test(stderr)) {
    return "Your git configuration forbids bare repositories: allow them with `git config --global safe.bareRepository all`.";
  }
  if (/git repo version|repository extensions?/.test(stderr)) {
    return "The `config` of its git directory asks for what this git does not know: update git, or mend that file.";
  }
  if (/bad (?:numeric |boolean )?config/.test(stderr)) {
    return "Mend what git says is wrong; a repository's own settings are in the file `config` of its git directory.";
  }
  return "Run `git fsck` in the repository to see whether it is damaged.";
}

async function endOf(child: ChildProcessWithoutNullStreams, command: GitCommand): Promise<GitEnd> {
  let stderr = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text: string) => {
    stderr = (stderr + text).slice(-STDERR_KEPT);
  });
  return new Promise((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      if (command.signal?.aborted === true) return;
      reject(startFailed(error, command));
    });
    child.once("close", (code) => resolve({ code, stderr: quoteStderr(stderr) }));
  });
}

/** The failure behind a git process that could not be started. */
export function startFailed(error: NodeJS.ErrnoException, command: GitCommand): LeaktrailError {
  if (error.code === "ENOENT" && (command.cwd === undefined || existsSync(command.cwd))) return noGit(error);
  return new LeaktrailError(
    "git-failed",
    `git ${command.args[0] ?? ""} could not be started: ${escapeForTerminal(error.message)}`,
    "Check that git runs in this shell.",
    error,
  );
}
