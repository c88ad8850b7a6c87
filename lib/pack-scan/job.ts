import { IntColumn } from "../git/column.ts";
import type { PackWork } from "../git/pack/wanted.ts";
import type { OidTable } from "../git/oid-table.ts";
import type { FamilyObjects } from "../git/pack/family-objects.ts";
import { byteRoom, intRoom } from "../git/room.ts";

/** What every worker knows: the packs, and what to scan of them. Posting it copies little: arrays stand on shared memory. */
export interface PackJob {
  readonly packs: readonly PackShare[];
  /** Classes of paths; detection is the same for all of a class. */
  readonly classes: readonly UnitClass[];
  /** Larger contents are not read. */
  readonly maxBytes: number | null;
}

/** One pack as a worker sees it. */
export interface PackShare extends FamilyObjects {
  readonly path: string;
  /** Units of object `i` are `unit[from[i]]` to before `unit[from[i + 1]]`. */
  readonly from: Int32Array;
  readonly unit: Int32Array;
  /** Number of each unit's class, in the order of `unit`. */
  readonly unitClass: Int32Array;
  /** Ids of the objects, 20 bytes each, where they are to be checked. */
  readonly ids: Uint8Array | null;
}

/** Families to scan in one go: roots `from` to before `to` of a pack. */
export interface Batch {
  readonly pack: number;
  readonly from: number;
  readonly to: number;
}

/** What is asked of a unit. */
export interface UnitFacts {
  /** Calls `visit` with each unit of the object with that number in the table of ids. */
  eachOf(oid: number, visit: (unit: number) => void): void;
  path(unit: number): string;
  /** Number of the class of its path. */
  classOf(unit: number): number;
  /** Whether it is the message of a commit rather than the content of a blob; never both in one class. */
  isMessage(unit: number): boolean;
}

/**
 * Makes the part of the job that one pack is.
 * @param ids the table of ids, where objects are to be checked against theirs
 */
export function shareOf(work: PackWork, units: UnitFacts, classes: ClassTable, ids: OidTable | null): PackShare {
  const { path, layout, families, oid } = work;
  const from = intRoom(layout.count + 1);
  const all = new IntColumn();
  const unitClass = new IntColumn();
  const add = (unit: number): void => {
    all.push(unit);
    unitClass.push(classes.number(unit, units));
  };
  for (let object = 0; object < layout.count; object++) {
    from[object] = all.length;
    if (oid[object]! >= 0) units.eachOf(oid[object]!, add);
  }
  from[layout.count] = all.length;
  const own = ids === null ? null : idsOf(work, ids);
  return { path, layout, families, from, unit: all.takeShared(), unitClass: unitClass.takeShared(), ids: own };
}

const ID = 20;

function idsOf({ layout, oid }: PackWork, oids: OidTable): Uint8Array {
  const ids = byteRoom(ID * layout.count);
  for (let object = 0; object < layout.count; object++) {
    if (oid[object]! >= 0) ids.set(oids.bytesOf(oid[object]!), ID * object);
  }
  return ids;
}

/** Id of an object of a share; null where ids are not to be checked. */
export function idOf({ ids }: PackShare, object: number): Uint8Array | null {
  return ids === null ? null : ids.subarray(ID * object, ID * (object + 1));
}

/** What all units of one class have in common. */
export interface UnitClass {
  /** A path of the class. */
  readonly path: string;
  readonly isMessage: boolean;
}

/** Numbers classes anew, as they are met. */
export class ClassTable {
  readonly list: UnitClass[] = [];
  readonly #numbers = new Map<number, number>();

  number(unit: number, units: UnitFacts): number {
    const key = units.classOf(unit);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.push({ path: units.path(unit), isMessage: units.isMessage(unit) }) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
