import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Objects read from which on what they left behind is worth looking for. */
const MUCH = 1 << 16;

let collect: (() => void) | null | undefined;

/**
 * Gives back what nobody refers to any more, between two steps of an audit. Most of it are large arrays, which lie
 * outside of V8's heap: left to itself, V8 often keeps those of one step for as long as the next one takes.
 * Takes 20 to 60 ms.
 */
export function collectGarbageAfter(objects: number): void {
  if (objects >= MUCH) collectGarbage();
}

/** {@link collectGarbageAfter} whatever was read. */
export function collectGarbage(): void {
  if (collect === undefined) collect = collector();
  collect?.();
}

/** Bytes by which the heap of a thread may grow. */
const MOST_GROWTH = 6 << 20;

/** Bytes in use at first, and then after garbage was collected. */
let usedBefore = Infinity;

/** {@link collectGarbage} where this thread's heap has grown: left to itself, V8 lets it double again and again. */
export function collectGarbageOfGrowth(): void {
  const { used_heap_size: used } = getHeapStatistics();
  const isGrown = used > usedBefore + MOST_GROWTH;
  if (isGrown) collectGarbage();
  if (isGrown || usedBefore === Infinity) usedBefore = getHeapStatistics().used_heap_size;
}

/** V8's own function, which Node shows to contexts that are made while the flag is set; null where it does not. */
function collector(): (() => void) | null {
  try {
    // It is the whole process's, and stays set: threads look for the function at the same moment.
    setFlagsFromString("--expose-gc");
    return runInNewContext("typeof gc === 'function' ? gc : null") as (() => void) | null;
  } catch {
    return null;
  }
}
