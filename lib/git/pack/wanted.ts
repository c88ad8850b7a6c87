import type { OidTable } from "../oid-table.ts";
import { familiesOf, familiesOfTypes, type Families } from "./families.ts";
import { type FamilyObjects, objectsOf } from "./family-objects.ts";
import { readLayout, type PackHeads, type PackLayout } from "./layout.ts";
import { BLOB, COMMIT } from "./object-header.ts";
import { openPack } from "./pack-file.ts";
import type { Pack } from "./pack-list.ts";
import { byteRoom, intRoom } from "../room.ts";

/** `oid` of an object that is not wanted. */
export const NONE = -1;

/** What is to be read from one pack. All of it can be posted to a worker, which copies none of it. */
export interface PackWork extends FamilyObjects {
  /** Path of the `.pack` file. */
  readonly path: string;
  /** Number of each wanted object in the table of ids, by its number in the layout; -1 for what is not wanted. */
  readonly oid: Int32Array;
}

/** Where wanted objects are. */
export interface WantedWork {
  readonly packs: readonly PackWork[];
  /** Wanted ids that no family of a pack holds: loose, built on another pack, or missing. {@link ObjectStore} reads them. */
  readonly rest: Int32Array;
}

/** A pack whose layout is known. */
export interface LaidPack {
  /** Path of the `.pack` file. */
  readonly path: string;
  readonly layout: PackHeads;
  /** Number of each object in the table of ids, by its number in the layout; -1 for what the table does not know. */
  readonly oid: Int32Array;
  /** Its families, where they are known. */
  readonly families?: Families;
}

/**
 * Looks wanted objects up in packs. One that several packs hold is read from the first.
 * @param wanted numbers of ids in the table, each once
 */
export function findWanted(packs: readonly Pack[], oids: OidTable, wanted: Int32Array): WantedWork {
  const isOpen = marked(oids, wanted);
  const work = packs.flatMap((pack) => {
    const numbers = numbersOf(pack, oids);
    if (!numbers.some((number) => isOpen[number] === 1)) return [];
    const layout = layoutOf(pack);
    return layout === null ? [] : workIn({ path: pack.path, layout, oid: byObject(layout, numbers) }, isOpen);
  });
  return { packs: work, rest: wanted.filter((number) => isOpen[number] === 1) };
}

/** The same where the layouts are known. */
export function findWantedIn(packs: readonly LaidPack[], oids: OidTable, wanted: Int32Array): WantedWork {
  const isOpen = marked(oids, wanted);
  const work = packs.flatMap((pack) => workIn(pack, isOpen));
  return { packs: work, rest: wanted.filter((number) => isOpen[number] === 1) };
}

function marked(oids: OidTable, wanted: Int32Array): Uint8Array {
  const isOpen = byteRoom(oids.size);
  for (const number of wanted) isOpen[number] = 1;
  return isOpen;
}

/** Numbers of a pack's ids by their position in its index. */
function numbersOf({ index }: Pack, oids: OidTable): Int32Array {
  const numbers = intRoom(index.count);
  for (let position = 0; position < index.count; position++) numbers[position] = oids.indexOfBytes(index.oid(position));
  return numbers;
}

function byObject({ count, position }: PackLayout, numbers: Int32Array): Int32Array {
  const oid = intRoom(count);
  for (let object = 0; object < count; object++) oid[object] = numbers[position[object]!]!;
  return oid;
}

/** Types of objects whose contents are scanned. */
const CONTENTS: readonly number[] = [COMMIT, BLOB];
/** Leaving so small a part of a pack out of its families takes longer than reading it. */
const SMALL_PART = 0.05;

/** Takes what is open from a pack, where a family has it. */
function workIn({ path, layout, oid: known, families: whole }: LaidPack, isOpen: Uint8Array): PackWork[] {
  const oid = intRoom(layout.count);
  const isWanted = byteRoom(layout.count);
  const stored = new Uint32Array(8);
  const wanted = new Uint32Array(8);
  for (let object = 0; object < layout.count; object++) {
    const number = known[object]!;
    const isFirst = number >= 0 && isOpen[number] === 1;
    oid[object] = isFirst ? number : NONE;
    stored[layout.type[object]!]!++;
    if (!isFirst) continue;
    isWanted[object] = 1;
    isOpen[number] = 0;
    wanted[layout.type[object]!]!++;
  }
  const types = CONTENTS.filter((type) => wanted[type]! > 0);
  const isNearlyAll = types.every((type) => stored[type]! - wanted[type]! < stored[type]! * SMALL_PART);
  const families =
    whole !== undefined && isNearlyAll ? familiesOfTypes(whole, layout, types) : familiesOf(layout, isWanted);
  // What is built on another pack's object has no type here.
  for (let object = 0; object < layout.count; object++) {
    if (isWanted[object] === 1 && layout.type[object] === 0) isOpen[oid[object]!] = 1;
  }
  if (families.root.length === 0) return [];
  // Trees are half of a pack, and nobody reads them from here on.
  const { before, ...objects } = objectsOf(layout, families);
  const wantedOid = intRoom(before.length);
  for (let object = 0; object < before.length; object++) wantedOid[object] = oid[before[object]!]!;
  return [{ path, ...objects, oid: wantedOid }];
}

/** Reads the layout of a pack; null if it cannot be opened (any more). */
export function layoutOf({ path, index }: Pack): PackLayout | null {
  const file = openPack(path);
  if (file === null) return null;
  try {
    return readLayout(file, index);
  } finally {
    file.close();
  }
}
