import type { Column } from "./frame.ts";

/** Everything that was stored but trees, and where unnamed commits have their blobs; numbers as in the log's tables. */
export interface KeptNames {
  readonly commits: Int32Array;
  readonly blobs: Int32Array;
  readonly tags: Int32Array;
  /** Commits that nothing named, whose trees were looked through. */
  readonly unnamed: Int32Array;
  /** A path of each blob below these, by the number of the blob's id; -1 for other ids. */
  readonly paths: Int32Array;
}

/** How many sections names take. */
export const NAME_SECTIONS = 5;

/** Names as sections of a file; empty ones where there are none. */
export function nameSections(names: KeptNames | null): readonly Column[] {
  if (names === null) return Array.from({ length: NAME_SECTIONS }, () => new Uint8Array(0));
  const { commits, blobs, tags, unnamed, paths } = names;
  return [commits, blobs, tags, unnamed, paths];
}

/** The names that were stored, views of the sections; null for none. */
export function namesOf(sections: readonly Uint8Array[]): KeptNames | null {
  const [commits, blobs, tags, unnamed, paths] = sections.map(
    (bytes) => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2),
  );
  if (commits === undefined || blobs === undefined || tags === undefined) return null;
  if (unnamed === undefined || paths === undefined || paths.length === 0) return null;
  return { commits, blobs, tags, unnamed, paths };
}
