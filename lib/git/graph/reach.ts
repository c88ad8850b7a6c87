import type { LogRequest } from "../history-reader.ts";
import type { CommitTable } from "./commit-table.ts";
import { findId, type StoredIds } from "./stored-ids.ts";
import { byteRoom } from "../room.ts";

const FOUND = 1;
const EXCLUDED = 2;
const UNSEEN = -1;

/** Commits that a request leads to, and those of their parents that it leaves out; by number. */
export interface Reached {
  readonly commits: readonly number[];
  readonly outside: readonly number[];
}

/** Follows a request without `exclude`; null where a commit that one of its tips leads to is absent. */
export function reach(
  ids: StoredIds,
  commits: CommitTable,
  { tips, strays, straysOf = [] }: LogRequest,
): Reached | null {
  const state = byteRoom(ids.count);
  const numbers = (oids: readonly string[]): number[] => oids.map((oid) => findId(ids, Buffer.from(oid, "hex"), 0));
  const named = mark(commits, numbers(tips), state, FOUND);
  if (!named.isWhole) return null;
  // Of what is left out, absent commits do not matter.
  mark(commits, numbers(straysOf), state, EXCLUDED);
  const stray = strays === undefined ? [] : mark(commits, commits.list, state, FOUND).found;
  const found = [...named.found, ...stray];
  const outside = new Set<number>();
  for (const commit of found) {
    forEachParent(commits, commit, (parent) => {
      if (state[parent] === EXCLUDED) outside.add(parent);
    });
  }
  return { commits: found, outside: [...outside] };
}

/** Calls for each parent of a commit, the first one first. */
export function forEachParent(
  { rowOf, parentStart, parents }: CommitTable,
  commit: number,
  visit: (parent: number) => void,
): void {
  const row = rowOf[commit]!;
  for (let at = parentStart[row]!; at < parentStart[row + 1]!; at++) visit(parents[at]!);
}

/** Marks what commits lead to and nothing marked before. */
function mark(
  commits: CommitTable,
  starts: Iterable<number>,
  state: Uint8Array,
  as: number,
): { readonly found: readonly number[]; readonly isWhole: boolean } {
  const found: number[] = [];
  let isWhole = true;
  const visit = (commit: number): void => {
    if ((commits.rowOf[commit] ?? UNSEEN) === UNSEEN) isWhole = false;
    else if (state[commit] === 0) {
      state[commit] = as;
      found.push(commit);
    }
  };
  for (const commit of starts) visit(commit);
  for (let at = 0; at < found.length; at++) forEachParent(commits, found[at]!, visit);
  return { found, isWhole };
}
