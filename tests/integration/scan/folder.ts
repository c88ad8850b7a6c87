import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";

/** A folder of its own for one test. */
export interface Folder {
  readonly path: string;
  /** Absolute path of something inside. */
  at(relative: string): string;
  /** Writes a file and the folders above it. */
  write(relative: string, content: string | Uint8Array): void;
  /** Runs git inside, with the user's configuration switched off. */
  git(...args: string[]): void;
  remove(): void;
}

/** Environment in which git reads no configuration but the repository's. */
export const GIT_ENV: Readonly<Record<string, string | undefined>> = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

export function makeFolder(): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-scan-")));
  const at = (relative: string): string => join(path, relative);
  return {
    path,
    at,
    write(relative, content) {
      mkdirSync(dirname(at(relative)), { recursive: true });
      writeFileSync(at(relative), content);
    },
    git(...args) {
      const run = spawnSync("git", args, { cwd: path, env: GIT_ENV as NodeJS.ProcessEnv, encoding: "utf8" });
      if (run.status !== 0) throw new Error(`git ${args.join(" ")}: ${run.stderr}`);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** All that an iteration yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Runs `body` without root's right to read everything. */
export async function unprivileged<T>(body: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return body();
  process.seteuid?.(65534);
  try {
    return await body();
  } finally {
    process.seteuid?.(0);
  }
}
