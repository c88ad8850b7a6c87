import { IntColumn } from "./column.ts";
import type { Changes, Kind } from "./commit-log.ts";
import { KIND } from "./commit-log.ts";
import { byteRoom, wordRoom } from "./room.ts";

const FORMAT_BITS = 0o170000;
const SYMLINK = 0o120000;
const GITLINK = 0o160000;
const TREE = 0o040000;

/** What a file mode of git stands for; 0 is no file. */
export function kindOf(mode: number): Kind {
  if (mode === 0) return KIND.none;
  const format = mode & FORMAT_BITS;
  if (format === SYMLINK) return KIND.symlink;
  if (format === GITLINK) return KIND.gitlink;
  return format === TREE ? KIND.tree : KIND.file;
}

/** Paths by number, in order of first sight. */
export class PathTable {
  /** Made when it is first asked for: what an earlier audit kept is often all that there is. */
  #numbers: Map<string, number> | null = null;
  readonly #paths: string[];

  /** Starts with these, numbered in their order. */
  constructor(known: readonly string[] = []) {
    this.#paths = [...known];
  }

  get list(): readonly string[] {
    return this.#paths;
  }

  has(path: string): boolean {
    return this.#all().has(path);
  }

  intern(path: string): number {
    const numbers = this.#all();
    const known = numbers.get(path);
    if (known !== undefined) return known;
    const number = this.#paths.length;
    numbers.set(path, number);
    this.#paths.push(path);
    return number;
  }

  #all(): Map<string, number> {
    return (this.#numbers ??= numbered(this.#paths));
  }
}

function numbered(paths: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < paths.length; number++) numbers.set(paths[number]!, number);
  return numbers;
}

/**
 * Files and folders that one commit changes beyond which not all are told: ten small trees, each of ten times the one
 * before it, stand for ten thousand million files. Twice what the largest repositories hold that we know of.
 */
export const MOST_CHANGES: number = 2 ** 20;

/** Files and folders beyond which those of one commit are counted before they are told. */
export const FEW_CHANGES: number = 2 ** 16;

/** The most for all commits together, 16 bytes each. */
const MOST_OF_ALL = 2 ** 26;

/** What a commit's own tree holds, as changes of an empty one. */
export interface CrowdedRows {
  readonly rows: IntColumn;
  /** False where each of its trees is told at one of its paths. */
  readonly isWhole: boolean;
}

/** Changes as they arrive: commit by commit, the commits in any order. */
export class ChangeList {
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #path: IntColumn;
  readonly #oldOid: IntColumn;
  readonly #newOid: IntColumn;
  readonly #kinds: IntColumn;
  /** Commits that change more than is told. */
  readonly crowded: number[] = [];

  /** @param known changes to start with, with the number that each of their commits has here, -1 for none */
  constructor(commits: number, known?: { readonly changes: Changes; readonly numbers: Int32Array }) {
    this.#from = wordRoom(commits);
    this.#to = wordRoom(commits);
    this.#path = IntColumn.of(known?.changes.path ?? []);
    this.#oldOid = IntColumn.of(known?.changes.oldOid ?? []);
    this.#newOid = IntColumn.of(known?.changes.newOid ?? []);
    this.#kinds = IntColumn.of(known?.changes.kinds ?? []);
    known?.numbers.forEach((commit, before) => {
      if (commit < 0) return;
      this.#from[commit] = known.changes.from[before] ?? 0;
      this.#to[commit] = known.changes.to[before] ?? 0;
    });
  }

  /** Adds all changes of one commit: path, old id, new id and kinds for each, one after the other. */
  add(commit: number, rows: IntColumn): void {
    const isFull = this.#path.length + rows.length / 4 > MOST_OF_ALL;
    this.#from[commit] = this.#path.length;
    if (isFull) this.#crowd(commit);
    else {
      const values = rows.values();
      [this.#path, this.#oldOid, this.#newOid, this.#kinds].forEach((column, at) => column.pushEach(values, at, 4));
    }
    this.#to[commit] = this.#path.length;
  }

  /**
   * Adds a commit with too many changes by what its own tree holds: each of its trees at one path, and a row of a tree
   * that is not read where that is not all of it. A row of nothing says that what the base holds counts no more.
   */
  addCrowded(commit: number, { rows, isWhole }: CrowdedRows): void {
    this.add(commit, rows);
    if (this.crowded.at(-1) === commit) return;
    this.#push(-1, -1, -1, KIND.none);
    if (!isWhole) this.#crowd(commit);
    this.#to[commit] = this.#path.length;
  }

  #crowd(commit: number): void {
    this.crowded.push(commit);
    this.#push(-1, -1, -1, KIND.tree << 4);
  }

  #push(path: number, oldOid: number, newOid: number, kinds: number): void {
    this.#path.push(path);
    this.#oldOid.push(oldOid);
    this.#newOid.push(newOid);
    this.#kinds.push(kinds);
  }

  finish(): Changes {
    return {
      count: this.#path.length,
      from: this.#from,
      to: this.#to,
      path: this.#path.values(),
      oldOid: this.#oldOid.values(),
      newOid: this.#newOid.values(),
      kinds: kindsOf(this.#kinds.values()),
    };
  }
}

function kindsOf(values: Int32Array): Uint8Array {
  const kinds = byteRoom(values.length);
  kinds.set(values);
  return kinds;
}

/** The same changes without rows that belong to no commit. */
export function ofCommitsAlone({ from, to, path, oldOid, newOid, kinds }: Changes): Changes {
  const rows = new IntColumn();
  const starts = from.slice();
  const ends = to.slice();
  for (let commit = 0; commit < from.length; commit++) {
    starts[commit] = rows.length;
    for (let row = from[commit] ?? 0; row < (to[commit] ?? 0); row++) rows.push(row);
    ends[commit] = rows.length;
  }
  const kept = rows.values();
  const pick = (column: Int32Array): Int32Array => kept.map((row) => column[row] ?? -1);
  return {
    count: kept.length,
    from: starts,
    to: ends,
    path: pick(path),
    oldOid: pick(oldOid),
    newOid: pick(newOid),
    kinds: Uint8Array.from(kept, (row) => kinds[row] ?? 0),
  };
}
