import type { Column } from "./frame.ts";

/** Everything that was stored but trees; numbers as in the log's table of ids. */
export interface KeptStored {
  readonly commits: Int32Array;
  readonly blobs: Int32Array;
  readonly tags: Int32Array;
}

/** How many sections they take: the first tells whether there are any. */
export const STORED_SECTIONS = 4;

/** They as sections of a file. */
export function storedSections(stored: KeptStored | null): readonly Column[] {
  const nothing = new Uint8Array(0);
  if (stored === null) return [nothing, nothing, nothing, nothing];
  return [Uint8Array.of(1), stored.commits, stored.blobs, stored.tags];
}

/** What was stored, views of the sections; null where it was not kept. */
export function storedOf(sections: readonly Uint8Array[]): KeptStored | null {
  const [mark, ...columns] = sections;
  const [commits, blobs, tags] = columns.map(
    (bytes) => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2),
  );
  if (mark?.[0] !== 1 || commits === undefined || blobs === undefined || tags === undefined) return null;
  return { commits, blobs, tags };
}
