import { IntColumn } from "../column.ts";
import { NO_BASE, type PackHeads } from "./layout.ts";
import { byteRoom, floatRoom, intRoom } from "../room.ts";

/**
 * The delta trees of a pack that hold wanted objects, without the branches that hold none.
 * The arrays stand on shared memory: posting families to a worker copies nothing.
 */
export interface Families {
  /** Roots of the trees in the order of their offsets. */
  readonly root: Int32Array;
  /** Estimate of the work for each root: bytes to inflate and bytes of all its versions. */
  readonly work: Float64Array;
  /** The children of object i are `child[start[i]]` to `child[start[i + 1] - 1]`; the one with most descendants last. */
  readonly start: Int32Array;
  readonly child: Int32Array;
}

/**
 * Finds the families that hold wanted objects.
 * @param wanted for each object of the layout, whether it is wanted (1) or not (0)
 * @returns families without wanted objects that belong to none: their root is outside the pack, or broken
 */
export function familiesOf(layout: PackHeads, wanted: Uint8Array): Families {
  const needed = markBases(layout, wanted);
  const { start, child } = childrenOf(layout, needed);
  const roots = new IntColumn();
  for (let object = 0; object < layout.count; object++) {
    if (needed[object] === 1 && layout.base[object] === NO_BASE) roots.push(object);
  }
  const root = roots.takeShared();
  const order = standsBehindBases(layout, needed) ? ascending(needed) : descend(root, start, child);
  const weight = weigh(order, layout, start, child);
  const work = floatRoom(root.length);
  for (let i = 0; i < root.length; i++) {
    const object = root[i]!;
    work[i] = weight.bytes[object]! + weight.count[object]! * layout.size[object]!;
  }
  return { root, work, start, child };
}

/** Families of a pack none of whose objects is left out. */
export function wholeFamilies(layout: PackHeads): Families {
  return familiesOf(layout, byteRoom(layout.count).fill(1));
}

/** Those of the families whose objects are of one of the types; all of a family are of one. */
export function familiesOfTypes(families: Families, { type }: PackHeads, types: readonly number[]): Families {
  const { root, work, start, child } = families;
  const isChosen = Uint8Array.from({ length: 8 }, (_, one) => Number(types.includes(one)));
  const places = new IntColumn();
  for (let at = 0; at < root.length; at++) if (isChosen[type[root[at]!]!] === 1) places.push(at);
  const own = { root: intRoom(places.length), work: floatRoom(places.length) };
  places.values().forEach((at, to) => {
    own.root[to] = root[at]!;
    own.work[to] = work[at]!;
  });
  return { ...own, start, child };
}

/** Families in stretches of about so much work each: roots `from` to before `to`. */
export function stretchesOf({ root, work }: Families, share: number): { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let [from, sum] = [0, 0];
  for (let at = 0; at < root.length; at++) {
    sum += work[at]!;
    if (sum < share && at + 1 < root.length) continue;
    stretches.push({ from, to: at + 1 });
    [from, sum] = [at + 1, 0];
  }
  return stretches;
}

/** Estimate of the work that families are, in bytes to be inflated and made. */
export function workOf({ work }: Families): number {
  return work.reduce((sum, one) => sum + one, 0);
}

/** Wanted objects and all that they are built on. */
function markBases({ count, base }: PackHeads, wanted: Uint8Array): Uint8Array {
  const needed = byteRoom(count);
  for (let object = 0; object < count; object++) {
    if (wanted[object] !== 1) continue;
    for (let at = object; at >= 0 && needed[at] === 0; at = base[at]!) needed[at] = 1;
  }
  return needed;
}

function childrenOf({ count, base }: PackHeads, needed: Uint8Array): { start: Int32Array; child: Int32Array } {
  const start = intRoom(count + 1);
  for (let object = 0; object < count; object++) {
    if (needed[object] === 1 && base[object]! >= 0) start[base[object]! + 1]!++;
  }
  for (let object = 0; object < count; object++) start[object + 1]! += start[object]!;
  const child = intRoom(start[count]!);
  const next = intRoom(count + 1);
  next.set(start);
  for (let object = 0; object < count; object++) {
    if (needed[object] === 1 && base[object]! >= 0) child[next[base[object]!]!++] = object;
  }
  return { start, child };
}

/** Whether each object stands behind its base: always, unless a base is named by its id. */
function standsBehindBases({ count, base }: PackHeads, needed: Uint8Array): boolean {
  for (let object = 0; object < count; object++) if (needed[object] === 1 && base[object]! > object) return false;
  return true;
}

/** The objects that are needed, in the order of their offsets. */
function ascending(needed: Uint8Array): Int32Array {
  const order = intRoom(needed.length);
  let end = 0;
  for (let object = 0; object < needed.length; object++) if (needed[object] === 1) order[end++] = object;
  return order.subarray(0, end);
}

/** All objects of the families, each behind its base. */
function descend(root: Int32Array, start: Int32Array, child: Int32Array): Int32Array {
  const order = intRoom(root.length + child.length);
  order.set(root);
  let end = root.length;
  for (let i = 0; i < end; i++) {
    const object = order[i]!;
    for (let c = start[object]!; c < start[object + 1]!; c++) order[end++] = child[c]!;
  }
  return order.subarray(0, end);
}

interface Weight {
  /** Objects in the tree under each object, itself included. */
  readonly count: Int32Array;
  /** Sum of their streams' sizes. */
  readonly bytes: Float64Array;
}

/** Weighs every tree and puts the heaviest child of each object last. */
function weigh(order: Int32Array, { count, base, size }: PackHeads, start: Int32Array, child: Int32Array): Weight {
  const weight: Weight = { count: intRoom(count), bytes: floatRoom(count) };
  for (let i = order.length - 1; i >= 0; i--) {
    const object = order[i]!;
    weight.count[object]!++;
    weight.bytes[object]! += size[object]!;
    moveHeaviestLast(weight.count, child, start[object]!, start[object + 1]! - 1);
    const parent = base[object]!;
    if (parent < 0) continue;
    weight.count[parent]! += weight.count[object]!;
    weight.bytes[parent]! += weight.bytes[object]!;
  }
  return weight;
}

function moveHeaviestLast(count: Int32Array, child: Int32Array, first: number, last: number): void {
  if (first >= last) return;
  let heaviest = last;
  for (let c = first; c < last; c++) if (count[child[c]!]! > count[child[heaviest]!]!) heaviest = c;
  const object = child[heaviest]!;
  // The others keep their order, which is that of their offsets.
  child.copyWithin(heaviest, heaviest + 1, last + 1);
  child[last] = object;
}
