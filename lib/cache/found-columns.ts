import type { Column } from "./frame.ts";
import { textSection, textsOf } from "./text-list.ts";

/** Contents in which a scan found something, each as in `CleanContents`, with what: places and facts, no value. */
export interface FoundContents {
  /** Number in the log's table of ids. */
  readonly oid: Int32Array;
  /** Index into the classes of the contents without a finding. */
  readonly class: Uint16Array;
  /** See `keptPlaces`. */
  readonly kept: readonly string[];
}

/** How many sections they take. */
export const FOUND_SECTIONS = 3;

/** They as sections of a file. */
export function foundSections({ oid, class: classes, kept }: FoundContents): readonly Column[] {
  return [oid, classes, textSection(kept)];
}

/** What was stored; views of the sections. Null for sections that do not fit together. */
export function foundOf(sections: readonly Uint8Array[]): FoundContents | null {
  const [oid, classes, text] = sections;
  const kept = textsOf(text);
  if (oid === undefined || classes === undefined || kept === null) return null;
  if (oid.length !== 4 * kept.length || classes.length !== 2 * kept.length) return null;
  return {
    oid: new Int32Array(oid.buffer, oid.byteOffset, kept.length),
    class: new Uint16Array(classes.buffer, classes.byteOffset, kept.length),
    kept,
  };
}
