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

/** Numbers of ids in a table, each once in a list; of what they are asked for as. A tree may name a commit as a file. */
export interface Wanted {
  readonly blobs: Int32Array;
  readonly commits: Int32Array;
}

/** Where wanted objects are. */
export interface WantedWork {
  readonly packs: readonly PackWork[];
  /** What no family of a pack holds: loose, built on another pack, missing, or of another type than it is asked for as. */
  readonly rest: Wanted;
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

/** Looks wanted objects up in packs. One that several packs hold is read from the first. */
export function findWanted(packs: readonly Pack[], oids: OidTable, wanted: Wanted): WantedWork {
  const open = marked(oids, wanted);
  const work = packs.flatMap((pack) => {
    const numbers = numbersOf(pack, oids);
    if (!numbers.some((number) => open[number]! > 0)) return [];
    const layout = layoutOf(pack);
    return layout === null ? [] : workIn({ path: pack.path, layout, oid: byObject(layout, numbers) }, open);
  });
  return { packs: work, rest: stillOpen(wanted, open) };
}

/** The same where the layouts are known. */
export function findWantedIn(packs: readonly LaidPack[], oids: OidTable, wanted: Wanted): WantedWork {
  const open = marked(oids, wanted);
  const work = packs.flatMap((pack) => workIn(pack, open));
  return { packs: work, rest: stillOpen(wanted, open) };
}

const AS_BLOB = 1;
const AS_COMMIT = 2;
/** What an object can be read as, by its type. */
const ROLES = Uint8Array.from({ length: 8 }, (_, type) => (type === BLOB ? AS_BLOB : type === COMMIT ? AS_COMMIT : 0));

/** What each id is still asked for as, by its number. */
function marked(oids: OidTable, { blobs, commits }: Wanted): Uint8Array {
  const open = byteRoom(oids.size);
  for (const number of blobs) open[number] = AS_BLOB;
  for (const number of commits) open[number]! |= AS_COMMIT;
  return open;
}

function stillOpen({ blobs, commits }: Wanted, open: Uint8Array): Wanted {
  return {
    blobs: blobs.filter((number) => (open[number]! & AS_BLOB) !== 0),
    commits: commits.filter((number) => (open[number]! & AS_COMMIT) !== 0),
  };
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

/** Leaving so small a part of a pack out of its families takes longer than reading it. */
const SMALL_PART = 0.05;

/** Takes what is open from a pack, where a family has it: what is built on another pack's object has no type here. */
function workIn({ path, layout, oid: known, families: whole }: LaidPack, open: Uint8Array): PackWork[] {
  const oid = intRoom(layout.count);
  const isWanted = byteRoom(layout.count);
  const stored = new Uint32Array(ROLES.length);
  const wanted = new Uint32Array(ROLES.length);
  for (let object = 0; object < layout.count; object++) {
    const number = known[object]!;
    const type = layout.type[object]!;
    const isFirst = number >= 0 && (open[number]! & ROLES[type]!) !== 0;
    oid[object] = isFirst ? number : NONE;
    stored[type]!++;
    if (!isFirst) continue;
    isWanted[object] = 1;
    open[number]! &= ~ROLES[type]!;
    wanted[type]!++;
  }
  const types = [COMMIT, BLOB].filter((type) => wanted[type]! > 0);
  const isNearlyAll = types.every((type) => stored[type]! - wanted[type]! < stored[type]! * SMALL_PART);
  const families =
    whole !== undefined && isNearlyAll ? familiesOfTypes(whole, layout, types) : familiesOf(layout, isWanted);
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
