import type { ByteSet } from "./byte-set.ts";
import type { ByteState } from "./byte-states.ts";

/** Classes of bytes that an automaton does not tell apart. */
export interface ByteClasses {
  /** By byte, its class. */
  readonly of: Uint8Array;
  /** By class, one of its bytes. */
  readonly bytes: readonly number[];
}

const LF = 0x0a;

/** The fewest classes that each set of some states is made of; a line feed is one of its own. */
export function classesOf(list: readonly ByteState[]): ByteClasses {
  const sets = new Set<ByteSet>();
  for (const { set } of list) if (set !== null) sets.add(set);
  const of = new Uint8Array(256);
  of[LF] = 1;
  let count = 2;
  for (const set of sets) count = split(of, set, count);
  const bytes: number[] = [];
  for (let byte = 255; byte >= 0; byte--) bytes[of[byte]!] = byte;
  return { of, bytes };
}

/** Parts each class into the bytes that are in the set and those that are not. @returns how many there are then */
function split(of: Uint8Array, set: ByteSet, count: number): number {
  const inside = new Int16Array(count).fill(-1);
  const isMixed = new Uint8Array(count);
  for (let byte = 0; byte < 256; byte++) {
    const has = set[byte]!;
    const known = inside[of[byte]!]!;
    if (known < 0) inside[of[byte]!] = has;
    else if (known !== has) isMixed[of[byte]!] = 1;
  }
  let next = count;
  const moved = new Map<number, number>();
  for (let byte = 0; byte < 256; byte++) {
    const own = of[byte]!;
    if (own >= count || isMixed[own] === 0 || set[byte] !== 1) continue;
    if (!moved.has(own)) moved.set(own, next++);
    of[byte] = moved.get(own)!;
  }
  return next;
}
