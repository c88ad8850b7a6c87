import type { CommitLog } from "../git/commit-log.ts";
import type { Column } from "./frame.ts";

/** Changes of the commits that nothing names, as far as they bring or remove some blobs; numbers as in the log's tables. */
export interface KeptLate {
  /** Numbers of the blobs' ids, ascending. */
  readonly blobs: Int32Array;
  readonly commits: CommitLog["commits"];
  readonly changes: CommitLog["changes"];
}

/** How many sections they take. */
export const LATE_SECTIONS = 14;

/** They as sections of a file; empty ones where there are none. */
export function lateSections(late: KeptLate | null): readonly Column[] {
  if (late === null) return Array.from({ length: LATE_SECTIONS }, () => new Uint8Array(0));
  const { blobs, commits, changes } = late;
  const { oid, date, parentStart, parents, base, truncated, outside } = commits;
  const { from, to, path, oldOid, newOid, kinds } = changes;
  return [blobs, oid, date, parentStart, parents, base, truncated, outside, from, to, path, oldOid, newOid, kinds];
}

/** What was stored, views of the sections; null for none. */
export function lateOf(sections: readonly Uint8Array[]): KeptLate | null {
  const section = (index: number): Uint8Array => sections[index] ?? NONE;
  const int32 = (index: number): Int32Array => {
    const { buffer, byteOffset, length } = section(index);
    return new Int32Array(buffer, byteOffset, length >> 2);
  };
  const uint32 = (index: number): Uint32Array => {
    const { buffer, byteOffset, length } = section(index);
    return new Uint32Array(buffer, byteOffset, length >> 2);
  };
  const count = section(1).length / 4;
  if (count === 0) return null;
  const { buffer, byteOffset } = section(2);
  const date = new Float64Array(buffer, byteOffset, count);
  const limits = { truncated: section(6), outside: section(7) };
  const commits = { count, oid: int32(1), date, parentStart: uint32(3), parents: int32(4), base: int32(5), ...limits };
  const ids = { path: int32(10), oldOid: int32(11), newOid: int32(12) };
  const changes = { count: section(13).length, from: uint32(8), to: uint32(9), ...ids, kinds: section(13) };
  return { blobs: int32(0), commits, changes };
}

const NONE = new Uint8Array(0);
