import { intRoom, byteRoom, wordRoom } from "../room.ts";
import type { Families } from "./families.ts";
import { offsetRoom, type Offsets, type StreamPlaces } from "./layout.ts";

/** Families of a pack, and where the streams of their objects are. */
export interface FamilyObjects {
  readonly layout: StreamPlaces;
  readonly families: Families;
}

/**
 * What a walk needs to know of the objects of families, and nothing of others: they are numbered anew, in the same
 * order; `before` has the number that each had.
 */
export function objectsOf(layout: StreamPlaces, families: Families): FamilyObjects & { readonly before: Int32Array } {
  const numberOf = numbersOf(layout.count, families);
  const before = membersOf(numberOf);
  const count = before.length;
  const at = { offset: offsetsOf(layout.offset, before), end: offsetsOf(layout.end, before) };
  const headLength = byteRoom(count);
  const size = wordRoom(count);
  for (let object = 0; object < count; object++) {
    headLength[object] = layout.headLength[before[object]!]!;
    size[object] = layout.size[before[object]!]!;
  }
  return { layout: { count, ...at, headLength, size }, families: numbered(families, numberOf, before), before };
}

const NONE = -1;

/** New number of each object; -1 for one that belongs to no family. */
function numbersOf(count: number, { root, start, child }: Families): Int32Array {
  const numberOf = intRoom(count).fill(NONE);
  const waiting: number[] = [];
  for (let at = 0; at < root.length; at++) {
    waiting.push(root[at]!);
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
      numberOf[object] = 0;
      for (let c = start[object]!; c < start[object + 1]!; c++) waiting.push(child[c]!);
    }
  }
  let next = 0;
  for (let object = 0; object < count; object++) if (numberOf[object] !== NONE) numberOf[object] = next++;
  return numberOf;
}

/** Numbers before, by the new ones. */
function membersOf(numberOf: Int32Array): Int32Array {
  let count = 0;
  for (let object = 0; object < numberOf.length; object++) if (numberOf[object] !== NONE) count++;
  const before = intRoom(count);
  for (let object = 0; object < numberOf.length; object++) {
    if (numberOf[object] !== NONE) before[numberOf[object]!] = object;
  }
  return before;
}

function offsetsOf(all: Offsets, before: Int32Array): Offsets {
  const last = before.length === 0 ? 0 : all[before[before.length - 1]!]!;
  const offsets = offsetRoom(before.length, last);
  for (let object = 0; object < before.length; object++) offsets[object] = all[before[object]!]!;
  return offsets;
}

/** The same families by the new numbers. */
function numbered({ root, work, start, child }: Families, numberOf: Int32Array, before: Int32Array): Families {
  const own = {
    root: intRoom(root.length),
    start: intRoom(before.length + 1),
    child: intRoom(before.length - root.length),
  };
  for (let at = 0; at < root.length; at++) own.root[at] = numberOf[root[at]!]!;
  let end = 0;
  for (let object = 0; object < before.length; object++) {
    const old = before[object]!;
    for (let c = start[old]!; c < start[old + 1]!; c++) own.child[end++] = numberOf[child[c]!]!;
    own.start[object + 1] = end;
  }
  return { ...own, work };
}
