import { readdirSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import { isLeaktrailError } from "../core/error.ts";
import { isAbsent, readIfThere, unreadable } from "./isomorphic/read-file.ts";
import type { RepositoryFacts } from "./repository.ts";

/** What a repository's reflogs name, beside its refs. */
export interface Reflogs {
  /** Stashes, the newest included: all but that one are only in the log of `refs/stash`. */
  readonly stash: readonly string[];
  /** All other logs, of every worktree. */
  readonly others: readonly string[];
  /** Logs with lines that name no object, as shown paths. */
  readonly damaged: readonly string[];
  /** Logs, and folders of logs, that are there and cannot be read, as paths. */
  readonly unread: readonly string[];
  /** True where logs are kept in a form (reftable) that only git itself reads. */
  readonly isElsewhere: boolean;
}

/** `<old id> <new id> <who> <when>` TAB `<why>`; git keeps what either id names (git-gc(1)). */
const LINE = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /;
const NO_OBJECT = /^0+$/;
const STASH = "logs/refs/stash";

/** Reads the logs below `logs/` of a repository and of each of its worktrees. */
export function readReflogs({ commonDir }: Pick<RepositoryFacts, "commonDir">, disk: Disk = DISK): Reflogs {
  const stash = new Set<string>();
  const others = new Set<string>();
  const damaged: string[] = [];
  const unread: string[] = [];
  for (const gitDir of [commonDir, ...linkedWorktrees(commonDir)]) {
    const logs = filesBelow(gitDir, "logs", disk);
    unread.push(...logs.unread);
    for (const log of logs.files) {
      const into = gitDir === commonDir && log === STASH ? stash : others;
      const text = orNull(() => disk.read(join(gitDir, log)));
      if (text === null) unread.push(join(gitDir, log));
      else if (!addLog(text, into)) damaged.push(join(gitDir, log));
    }
  }
  const isElsewhere = list(commonDir).some(({ name }) => name === "reftable");
  return { stash: [...stash], others: [...others], damaged, unread, isElsewhere };
}

/** Git directories of linked worktrees (gitrepository-layout(5), `worktrees`). */
export function linkedWorktrees(commonDir: string): readonly string[] {
  const folder = join(commonDir, "worktrees");
  return list(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** False where a line is none. */
function addLog(text: string, into: Set<string>): boolean {
  let isWhole = true;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const found = LINE.exec(line);
    if (found === null) isWhole = false;
    for (const oid of found?.slice(1) ?? []) if (!NO_OBJECT.test(oid)) into.add(oid);
  }
  return isWhole;
}

/** How logs are listed and read; both fail with a LeaktrailError where something is there and may not be read. */
interface Disk {
  list(folder: string): readonly Pick<Dirent, "name" | "isDirectory" | "isFile">[];
  read(path: string): string;
}

const DISK: Disk = { list, read: (path) => readIfThere(path) ?? "" };

function filesBelow(gitDir: string, start: string, disk: Disk): { files: string[]; unread: string[] } {
  const files: string[] = [];
  const unread: string[] = [];
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const here = join(gitDir, folder);
    const entries = orNull(() => disk.list(here));
    if (entries === null) unread.push(here);
    for (const entry of entries ?? []) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return { files, unread };
}

/** Null where something may not be read. */
function orNull<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (isLeaktrailError(error)) return null;
    throw error;
  }
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable(folder, error);
  }
}
