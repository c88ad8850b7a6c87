import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";

const PERSON = "Ada Example";
const EMAIL = "ada@example.test";

/** Environment of git in tests: no configuration of the user or the machine, nothing of a git around the tests. */
export function gitTestEnvironment(home: string): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) if (!name.startsWith("GIT_")) environment[name] = value;
  return {
    ...environment,
    HOME: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, "gitconfig"),
    GIT_AUTHOR_NAME: PERSON,
    GIT_AUTHOR_EMAIL: EMAIL,
    GIT_COMMITTER_NAME: PERSON,
    GIT_COMMITTER_EMAIL: EMAIL,
  };
}

/** Options of one git call in a test. */
export interface GitCall {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A real repository in a temporary folder. */
export class TestRepo {
  readonly path: string;
  readonly #home: string;
  #time = 1_700_000_000;

  constructor(path: string, home: string) {
    const real = realpathSync(path);
    if (real === process.cwd() || real.startsWith(process.cwd() + sep)) {
      throw new Error(`${real} is inside the project: tests make their repositories elsewhere`);
    }
    this.path = real;
    this.#home = home;
  }

  /** Runs git; throws on failure. */
  bytes(args: readonly string[], { input, env }: GitCall = {}): Buffer {
    return execFileSync("git", args, {
      cwd: this.path,
      env: { ...gitTestEnvironment(this.#home), ...env },
      maxBuffer: 1 << 28,
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    });
  }

  /** Runs git and gives its output without the last line end. */
  git(...args: string[]): string {
    return this.bytes(args).toString("utf8").replace(/\n$/, "");
  }

  write(file: string, content: string | Uint8Array): void {
    const full = join(this.path, file);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }

  /** Writes files, commits everything there is, a minute after the last commit; gives the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>> = {}, message = "change", time?: number): string {
    for (const [file, content] of Object.entries(files)) this.write(file, content);
    this.#time = time ?? this.#time + 60;
    const date = `${this.#time} +0000`;
    this.git("add", "--all", "--force");
    this.bytes(["commit", "--quiet", "--allow-empty", "--message", message], {
      env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    return this.git("rev-parse", "HEAD");
  }

  /** Merges without a fast-forward, a minute after the last commit. */
  merge(...args: string[]): string {
    this.#time += 60;
    const date = `${this.#time} +0000`;
    this.bytes(["merge", "--quiet", "--no-ff", "--no-edit", ...args], {
      env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    return this.git("rev-parse", "HEAD");
  }

  /** Another repository beside this one, made by `git clone`. */
  clone(name: string, ...args: string[]): TestRepo {
    const target = join(dirname(this.path), name);
    this.git("clone", "--quiet", ...args, `file://${this.path}`, target);
    return new TestRepo(target, this.#home);
  }

  /** The same repository once more, beside this one. */
  copy(name: string): TestRepo {
    const target = join(dirname(this.path), name);
    cpSync(this.path, target, { recursive: true });
    return new TestRepo(target, this.#home);
  }

  /** The repository at another place of the same temporary folder. */
  at(path: string): TestRepo {
    return new TestRepo(join(this.path, path), this.#home);
  }
}

/** A folder for repositories, removed by `remove`. */
export interface RepoFolder {
  readonly path: string;
  /** A new repository with branch `main`. */
  make(name?: string, ...initArgs: string[]): TestRepo;
  remove(): void;
}

export function repoFolder(): RepoFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-test-")));
  const home = join(path, "home");
  mkdirSync(home);
  let count = 0;
  return {
    path,
    make: (name = `repo${++count}`, ...initArgs) => {
      const dir = join(path, name);
      execFileSync("git", ["init", "--quiet", "--initial-branch=main", ...initArgs, dir], {
        env: gitTestEnvironment(home),
      });
      return new TestRepo(dir, home);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
