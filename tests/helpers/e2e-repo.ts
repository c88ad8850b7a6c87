import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Outcome, RunOptions, Sandbox } from "./e2e-sandbox.ts";

/** A user's repository in a sandbox. */
export interface UserRepo {
  readonly path: string;
  /** Runs git there and takes whatever status it gives. */
  git(...args: string[]): Outcome;
  /** Runs git there; a status other than 0 throws. */
  must(...args: string[]): string;
  run(command: string, args: readonly string[], options?: RunOptions): Outcome;
  /** Writes a file of the work tree. */
  write(file: string, text: string | Uint8Array): void;
  /** Writes a file and stages it. */
  stage(file: string, text: string | Uint8Array): void;
  /** Makes an executable shell script, a hook for one. */
  script(file: string, body: string): void;
  /** Commit id of HEAD, or "" while there is none. */
  head(): string;
}

/** A new repository under `name`; `from` clones instead. */
export function userRepo(sandbox: Sandbox, name: string, from?: string): UserRepo {
  const path = sandbox.path(name);
  sandbox.must("git", from === undefined ? ["init", "--quiet", path] : ["clone", "--quiet", from, path]);
  return repoAt(sandbox, path);
}

/** The repository or worktree that stands at `path`. */
export function repoAt(sandbox: Sandbox, path: string): UserRepo {
  const repo: UserRepo = {
    path,
    git: (...args) => sandbox.run("git", args, { cwd: path }),
    must: (...args) => sandbox.must("git", args, { cwd: path }).stdout.trim(),
    run: (command, args, options) => sandbox.run(command, args, { cwd: path, ...options }),
    write: (file, text) => {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    stage: (file, text) => {
      repo.write(file, text);
      repo.must("add", "--force", "--", file);
    },
    script: (file, body) => {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    },
    head: () => repo.git("rev-parse", "--quiet", "--verify", "HEAD").stdout.trim(),
  };
  return repo;
}
