import type { CleanContents } from "../../cache/content-columns.ts";
import type { FoundContents } from "../../cache/found-columns.ts";
import { IntColumn } from "../../git/column.ts";
import type { OidTable } from "../../git/oid-table.ts";
import type { UnitNames } from "./unit-names.ts";
import { byteRoom } from "../../git/room.ts";

/** Samples, masks and references in one content, by pattern name. */
export type Placeholders = ReadonlyMap<string, number>;

const NONE: Placeholders = new Map();

/** What units of a history are known to hold, or that they hold nothing, from an earlier audit or from this one. */
export class KnownUnits {
  readonly #isClean: Uint8Array;
  readonly #placeholders = new Map<number, Placeholders>();
  readonly #found = new Map<number, string>();
  #count = 0;

  constructor(units: number) {
    this.#isClean = byteRoom(units);
  }

  /** How many of them hold nothing. */
  get count(): number {
    return this.#count;
  }

  isClean(unit: number): boolean {
    return this.#isClean[unit] === 1;
  }

  add(unit: number, placeholders: Placeholders): void {
    if (this.#isClean[unit] === 1) return;
    this.#isClean[unit] = 1;
    this.#count++;
    if (placeholders.size > 0) this.#placeholders.set(unit, placeholders);
  }

  /** What was found in a unit, as text; null where that is not known. */
  foundIn(unit: number): string | null {
    return this.#found.get(unit) ?? null;
  }

  addFound(unit: number, kept: string): void {
    this.#found.set(unit, kept);
  }

  /** Forgets what was found where that text holds one of these. */
  dropFound(holdsOne: (text: string) => boolean): void {
    for (const [unit, kept] of this.#found) if (holdsOne(kept)) this.#found.delete(unit);
  }

  /** Sum over all units that are known to hold nothing. */
  placeholders(): Placeholders {
    const sums = new Map<string, number>();
    for (const counts of this.#placeholders.values()) {
      for (const [pattern, count] of counts) sums.set(pattern, (sums.get(pattern) ?? 0) + count);
    }
    return sums;
  }

  /** What was found, as a cache keeps it. */
  toFound(names: UnitNames): FoundContents {
    const units = [...this.#found.keys()];
    return {
      oid: Int32Array.from(units, (unit) => names.oid(unit)),
      class: Uint16Array.from(units, (unit) => names.classOf(unit)),
      kept: [...this.#found.values()],
    };
  }

  /** Everything known of units without a finding, as a cache keeps it. */
  toContents(names: UnitNames): CleanContents {
    const oid = new Int32Array(this.#count);
    const patterns = new Numbers();
    const [content, pattern, count] = [new IntColumn(), new IntColumn(), new IntColumn()];
    const classColumn = new Uint16Array(this.#count);
    let row = 0;
    for (let unit = 0; unit < this.#isClean.length; unit++) {
      if (this.#isClean[unit] !== 1) continue;
      oid[row] = names.oid(unit);
      classColumn[row] = names.classOf(unit);
      for (const [name, times] of this.#placeholders.get(unit) ?? NONE) {
        content.push(row);
        pattern.push(patterns.of(name));
        count.push(times);
      }
      row++;
    }
    const placeholders = {
      content: content.values(),
      pattern: Uint16Array.from(pattern.values()),
      count: Uint32Array.from(count.values()),
      patterns: patterns.names,
    };
    return { oid, class: classColumn, classes: names.classes, placeholders };
  }
}

/** Numbers names in order of first sight. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  get names(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}

/** What an earlier audit kept, and the table in which its ids are numbered. */
export interface KeptContents {
  readonly contents: CleanContents;
  /** Classes as in the contents. */
  readonly found: FoundContents;
  readonly oids: OidTable;
}

/** The units that an earlier audit scanned; `isThere` tells whether the object of an id is stored. */
export function recallUnits(kept: KeptContents, names: UnitNames, isThere: (oid: number) => boolean): KnownUnits {
  const { contents, found } = kept;
  const known = new KnownUnits(names.count);
  const placeholders = placeholdersOf(contents);
  const isSame = names.oids === kept.oids;
  const classes = Int32Array.from(contents.classes, (name) => names.classes.indexOf(name));
  const unitOf = (before: number, classBefore: number): number => {
    const classNumber = classes[classBefore] ?? -1;
    const oid = isSame ? before : names.oids.find(kept.oids, before);
    return classNumber < 0 || oid < 0 || !isThere(oid) ? -1 : names.find(oid, classNumber);
  };
  for (let row = 0; row < contents.oid.length; row++) {
    const unit = unitOf(contents.oid[row]!, contents.class[row]!);
    if (unit >= 0) known.add(unit, placeholders.get(row) ?? NONE);
  }
  for (let row = 0; row < found.oid.length; row++) {
    const unit = unitOf(found.oid[row]!, found.class[row]!);
    if (unit >= 0) known.addFound(unit, found.kept[row]!);
  }
  return known;
}

function placeholdersOf({ placeholders }: CleanContents): ReadonlyMap<number, Placeholders> {
  const { content, pattern, count, patterns } = placeholders;
  const byRow = new Map<number, Map<string, number>>();
  content.forEach((row, at) => {
    const counts = byRow.get(row) ?? new Map<string, number>();
    byRow.set(row, counts.set(patterns[pattern[at] ?? 0] ?? "", count[at] ?? 0));
  });
  return byRow;
}
