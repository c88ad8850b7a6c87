import { join } from "node:path";
import type { CommitLog } from "../../git/commit-log.ts";
import { KIND } from "../../git/commit-log.ts";
import type { IndexEntry } from "../../git/index-file.ts";
import { readIndex } from "../../git/index-file.ts";
import { oidWidth } from "../../git/oid-table.ts";
import { linkedWorktrees } from "../../git/reflogs.ts";
import type { RepositoryFacts } from "../../git/repository.ts";
import type { LostIndex } from "./gaps.ts";
import type { Stray } from "./history.ts";

/** What the indexes of all worktrees hold. */
export interface StagedFiles {
  /** Files and symlinks of every stage. */
  readonly entries: readonly IndexEntry[];
  readonly lost: readonly LostIndex[];
}

export const NOTHING_STAGED: StagedFiles = { entries: [], lost: [] };

/** Reads the index of the main and of every linked worktree. */
export function readStaged({ commonDir, hash }: RepositoryFacts): StagedFiles {
  const entries: IndexEntry[] = [];
  const lost: LostIndex[] = [];
  for (const gitDir of [commonDir, ...linkedWorktrees(commonDir)]) {
    const path = join(gitDir, "index");
    const content = readIndex(path, oidWidth(hash));
    if (content.problem !== null) lost.push({ path, problem: content.problem });
    for (const entry of content.entries ?? []) {
      if (entry.kind === KIND.file || entry.kind === KIND.symlink) entries.push(entry);
    }
  }
  return { entries, lost };
}

/** Staged files that stand at their path in no commit of the log. */
export function stagedAlone(log: CommitLog, entries: readonly IndexEntry[]): readonly Stray[] {
  const pairs = new Map<string, Stray>();
  for (const { path, oid } of entries) {
    const stray = { path: log.pathTable.intern(path), blob: log.oids.intern(oid), where: "index" } as const;
    pairs.set(`${stray.path} ${stray.blob}`, stray);
  }
  if (pairs.size === 0) return [];
  const isStaged = new Uint8Array(log.oids.size);
  for (const { blob } of pairs.values()) isStaged[blob] = 1;
  const { count, path, newOid } = log.changes;
  for (let row = 0; row < count; row++) {
    if (isStaged[newOid[row] ?? -1] === 1) pairs.delete(`${path[row]} ${newOid[row]}`);
  }
  return [...pairs.values()];
}
