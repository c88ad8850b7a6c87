import { PathTable } from "../git/change-list.ts";
import type { CommitLog } from "../git/commit-log.ts";
import { KIND, OidTable } from "../git/commit-log.ts";
import { oidWidth } from "../git/oid-table.ts";
import type { Column } from "./frame.ts";

/** How many sections a log takes, its ids aside. */
export const LOG_SECTIONS = 11;

/** True for a log that lacks nothing: only such a one is worth keeping, since what is absent may come back. */
export function isWhole({ absent, commits, changes }: CommitLog): boolean {
  return (
    absent.length === 0 &&
    // A row without a path is one of a commit with too many changes.
    !changes.path.includes(-1) &&
    commits.truncated.every((flag) => flag === 0) &&
    commits.outside.every((flag) => flag === 0) &&
    changes.kinds.every((kinds) => kinds >> 4 !== KIND.tree && (kinds & 15) !== KIND.tree)
  );
}

/** A whole log as sections of a file, its ids aside. */
export function logSections({ paths, commits, changes }: CommitLog): readonly Column[] {
  return [
    // A path holds every byte but NUL.
    Buffer.from(paths.join("\0"), "latin1"),
    Uint32Array.of(paths.length),
    commits.oid,
    commits.date,
    commits.parentStart,
    commits.parents,
    Uint32Array.from({ length: commits.count }, (_, commit) => (changes.to[commit] ?? 0) - (changes.from[commit] ?? 0)),
    ...changeColumns({ commits, changes }),
  ];
}

/**
 * The log that was stored; its columns are views of the sections. Null for sections that do not fit together. What lies
 * behind `ids` in their buffer is room for more.
 */
export function logOf(hash: "sha1" | "sha256", sections: readonly Uint8Array[], ids: Uint8Array): CommitLog | null {
  const width = oidWidth(hash);
  const [text = NONE, number = NONE, oid = NONE, date = NONE, start = NONE, parents = NONE, sizes = NONE] = sections;
  const [path = NONE, oldOid = NONE, newOid = NONE, kinds = NONE] = sections.slice(7);
  const count = oid.length / 4;
  const paths = pathsOf(text, uint32(number)[0] ?? 0);
  const ranges = rangesOf(uint32(sizes));
  const fits =
    ids.length % width === 0 &&
    [date.length / 8, start.length / 4 - 1, sizes.length / 4].every((length) => length === count) &&
    [path.length / 4, oldOid.length / 4, newOid.length / 4].every((length) => length === kinds.length) &&
    ranges.end === kinds.length &&
    uint32(start)[count] === parents.length / 4;
  if (!fits || paths === null) return null;
  const parentStart = uint32(start);
  const pathTable = new PathTable(paths);
  return {
    oids: OidTable.over(hash, new Uint8Array(ids.buffer, ids.byteOffset), ids.length / width),
    paths: pathTable.list,
    pathTable,
    commits: {
      count,
      oid: int32(oid),
      date: new Float64Array(date.buffer, date.byteOffset, count),
      parentStart,
      parents: int32(parents),
      base: firstParents(parentStart, int32(parents)),
      truncated: new Uint8Array(count),
      outside: new Uint8Array(count),
    },
    changes: {
      count: kinds.length,
      from: ranges.from,
      to: ranges.to,
      path: int32(path),
      oldOid: int32(oldOid),
      newOid: int32(newOid),
      kinds,
    },
    absent: [],
    crowded: [],
  };
}

const NONE = new Uint8Array(0);

/** Changes commit by commit; in memory those of one commit stand together, and the commits in any order. */
function changeColumns({ commits, changes }: Pick<CommitLog, "commits" | "changes">): readonly Column[] {
  const path = new Int32Array(changes.count);
  const oldOid = new Int32Array(changes.count);
  const newOid = new Int32Array(changes.count);
  const kinds = new Uint8Array(changes.count);
  let at = 0;
  for (let commit = 0; commit < commits.count; commit++) {
    const [from = 0, to = 0] = [changes.from[commit], changes.to[commit]];
    path.set(changes.path.subarray(from, to), at);
    oldOid.set(changes.oldOid.subarray(from, to), at);
    newOid.set(changes.newOid.subarray(from, to), at);
    kinds.set(changes.kinds.subarray(from, to), at);
    at += to - from;
  }
  return [path.subarray(0, at), oldOid.subarray(0, at), newOid.subarray(0, at), kinds.subarray(0, at)];
}

function pathsOf(text: Uint8Array, count: number): readonly string[] | null {
  if (count === 0) return text.length === 0 ? [] : null;
  const paths = Buffer.from(text.buffer, text.byteOffset, text.length).toString("latin1").split("\0");
  return paths.length === count ? paths : null;
}

function rangesOf(sizes: Uint32Array): { readonly from: Uint32Array; readonly to: Uint32Array; readonly end: number } {
  const from = new Uint32Array(sizes.length);
  const to = new Uint32Array(sizes.length);
  let end = 0;
  sizes.forEach((size, commit) => {
    from[commit] = end;
    end += size;
    to[commit] = end;
  });
  return { from, to, end };
}

function firstParents(start: Uint32Array, parents: Int32Array): Int32Array {
  const first = new Int32Array(start.length - 1);
  for (let commit = 0; commit < first.length; commit++) {
    first[commit] = start[commit]! < start[commit + 1]! ? (parents[start[commit]!] ?? -1) : -1;
  }
  return first;
}

function int32(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function uint32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}
