import type { Column } from "./frame.ts";
import { textSection, textsOf } from "./text-list.ts";

/**
 * Contents in which a scan found nothing, each as an object id in one class (see `KeptPaths`; messages are classes
 * of their own). What stands in them is not kept, and contents with a finding are not here: they are scanned again.
 */
export interface CleanContents {
  /** Number in the log's table of ids. */
  readonly oid: Int32Array;
  /** Index into `classes`. */
  readonly class: Uint16Array;
  readonly classes: readonly string[];
  readonly placeholders: PlaceholderCounts;
}

/** How many samples, masks and references were seen, one row for each content and pattern. */
export interface PlaceholderCounts {
  /** Index into the contents. */
  readonly content: Int32Array;
  /** Index into `patterns`. */
  readonly pattern: Uint16Array;
  readonly count: Uint32Array;
  /** Names of patterns. */
  readonly patterns: readonly string[];
}

/** How many sections contents take. */
export const CONTENT_SECTIONS = 7;

/** Contents as sections of a file. */
export function contentSections({ oid, class: classes, ...rest }: CleanContents): readonly Column[] {
  const { content, pattern, count, patterns } = rest.placeholders;
  return [oid, classes, textSection(rest.classes), content, pattern, count, textSection(patterns)];
}

/** The contents that were stored; views of the sections. Null for sections that do not fit together. */
export function contentsOf(sections: readonly Uint8Array[]): CleanContents | null {
  const [oid = NONE, classOf = NONE, classText, content = NONE, pattern = NONE, count = NONE, patternText] = sections;
  const classes = textsOf(classText);
  const patterns = textsOf(patternText);
  const fits =
    oid.length / 4 === classOf.length / 2 &&
    [content.length / 4, pattern.length / 2].every((length) => length === count.length / 4);
  if (!fits || classes === null || patterns === null) return null;
  return {
    oid: new Int32Array(oid.buffer, oid.byteOffset, oid.length >> 2),
    class: new Uint16Array(classOf.buffer, classOf.byteOffset, classOf.length >> 1),
    classes,
    placeholders: {
      content: new Int32Array(content.buffer, content.byteOffset, content.length >> 2),
      pattern: new Uint16Array(pattern.buffer, pattern.byteOffset, pattern.length >> 1),
      count: new Uint32Array(count.buffer, count.byteOffset, count.length >> 2),
      patterns,
    },
  };
}

const NONE = new Uint8Array(0);
