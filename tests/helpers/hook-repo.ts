import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gitTestEnvironment } from "./repo.ts";

/** What a command answered. */
export interface Answer {
  readonly code: number | null;
  /** Both streams, standard output first. */
  readonly text: string;
}

/** How a command is run besides its words. */
export interface Call {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A temporary folder with the hook as it would be installed; repositories in it run it as their git hooks. */
export interface HookLab {
  readonly folder: string;
  /** The program that hooks call. */
  readonly bin: string;
  /** A new repository whose `hooks` call the program and check that it changes nothing. */
  repo(name: string, options?: { readonly init?: readonly string[]; readonly hooks?: readonly string[] }): HookRepo;
  run(command: string, args: readonly string[], call?: Call): Answer;
  /** How often a hook of this lab has run. */
  runs(): number;
  dispose(): void;
}

/** A repository in a lab. */
export interface HookRepo {
  readonly path: string;
  /** Runs git; the answer may be a refusal. */
  try(args: readonly string[], call?: Call): Answer;
  /** Runs git; a refusal throws. */
  git(...args: readonly string[]): string;
  write(file: string | Buffer, text: string | Uint8Array): void;
  /** Writes and stages. */
  stage(file: string, text: string | Uint8Array): void;
  /** Commits what is staged without any hook. */
  commitUnchecked(message: string): void;
  head(): string;
}

const COMMIT_HOOKS = ["pre-commit", "pre-merge-commit"];

/** Builds the hook from the sources and makes a lab around it. */
export function makeHookLab(): HookLab {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-hook-")));
  const built = spawnSync(process.execPath, [join(import.meta.dirname, "../tooling/build-hook.js"), folder]);
  if (built.status !== 0) throw new Error(`the hook cannot be built: ${built.stderr.toString()}`);
  const bin = join(folder, "bin/leaktrail.js");
  const log = join(folder, "runs");
  writeFileSync(log, "");
  const run = runIn(folder);
  const repo: HookLab["repo"] = (name, { init = [], hooks = COMMIT_HOOKS } = {}) => {
    const path = join(folder, name);
    must(run("git", ["init", "--quiet", "--initial-branch=main", ...init, path]));
    for (const hook of hooks) installHook(join(path, ".git/hooks"), hook, bin);
    return hookRepo(path, run);
  };
  const runs = (): number => readFileSync(log, "utf8").length / "run\n".length;
  return {
    folder,
    bin,
    repo,
    run,
    runs,
    dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The repository, worktree or submodule that stands at `path`. */
export function hookRepo(path: string, run: HookLab["run"]): HookRepo {
  const repo: HookRepo = {
    path,
    try: (args, call) => run("git", args, { cwd: path, ...call }),
    git: (...args) => must(repo.try(args)).text.trim(),
    write: (file, text) => {
      const full = Buffer.concat([Buffer.from(`${path}/`), Buffer.from(file)]);
      mkdirSync(dirname(full.toString("latin1")), { recursive: true });
      writeFileSync(full, text);
    },
    stage: (file, text) => {
      repo.write(file, text);
      repo.git("add", "--force", "--", `:(literal)${file}`);
    },
    commitUnchecked: (message) => {
      repo.git("commit", "--quiet", "--no-verify", "--allow-empty", "-m", message);
    },
    head: () => repo.try(["rev-parse", "--quiet", "--verify", "HEAD"]).text.trim(),
  };
  return repo;
}

/** Installs a hook that fails with 99 if the program changes the index, another file of the repository or the work tree. */
export function installHook(folder: string, name: string, bin: string): void {
  const script = `#!/bin/sh
dir=$(git rev-parse --absolute-git-dir)
snap() { find . "$dir" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum; }
echo run >> "${join(dirname(dirname(bin)), "runs")}"
before=$(snap)
"${process.execPath}" "${bin}" hook "$@"
code=$?
[ "$(snap)" = "$before" ] || { echo "the hook changed something"; exit 99; }
exit $code
`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), script, { mode: 0o755 });
}

function runIn(folder: string): HookLab["run"] {
  const environment = gitTestEnvironment(folder);
  return (command, args, { input, env, cwd = folder } = {}) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd,
      env: { ...environment, ...env },
      maxBuffer: 1 << 28,
      ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] as const } : { input }),
    });
    if (error !== undefined) throw error;
    return { code: status, text: stdout.toString() + stderr.toString() };
  };
}

function must(answer: Answer): Answer {
  if (answer.code !== 0) throw new Error(`exit ${answer.code}: ${answer.text}`);
  return answer;
}
