/** Free bytes behind every buffer's asked size: zlib is fast only while it has that much room. */
export const SLACK = 320;

const SMALLEST = 4096;

/** Buffers that are given back keep at most this many bytes; what is more goes to the garbage collector. */
const KEPT = 48 * 1024 * 1024;

/** Bytes of the arena in use from which on it starts over: pages that were never written to cost no memory. */
const START_OVER = 4 * 1024 * 1024;

/** Buffers by size class: a fresh one per text costs page faults. */
export class BufferPool {
  readonly #arena: Uint8Array;
  /** Where the unused part of the arena begins. */
  #unused = 0;
  readonly #freeInArena = new FreeList();
  readonly #free = new FreeList();
  #kept = 0;

  /** @param arena memory to take buffers from as long as it lasts */
  constructor(arena: Uint8Array = new Uint8Array(0)) {
    this.#arena = arena;
  }

  /** A buffer of at least `size` + {@link SLACK} bytes with anything in it. */
  take(size: number): Uint8Array {
    const capacity = classOf(size + SLACK);
    return this.#freeInArena.pop(capacity) ?? this.#fromArena(capacity) ?? this.#fromHeap(capacity);
  }

  /** Takes a buffer back; nobody may look at it any more. */
  give(buffer: Uint8Array): void {
    const capacity = buffer.length;
    if (buffer.buffer === this.#arena.buffer) this.#freeInArena.push(buffer);
    else if (this.#kept + capacity <= KEPT) {
      this.#kept += capacity;
      this.#free.push(buffer);
    }
  }

  /** Says that no buffer is in use: the arena, cut into sizes that may not be those asked for next, is whole again. */
  startOver(): void {
    if (this.#unused < START_OVER) return;
    this.#unused = 0;
    this.#freeInArena.clear();
  }

  #fromArena(capacity: number): Uint8Array | undefined {
    const from = this.#unused;
    if (from + capacity > this.#arena.length) return undefined;
    this.#unused += capacity;
    return this.#arena.subarray(from, this.#unused);
  }

  #fromHeap(capacity: number): Uint8Array {
    const buffer = this.#free.pop(capacity);
    if (buffer === undefined) return new Uint8Array(new ArrayBuffer(capacity));
    this.#kept -= capacity;
    return buffer;
  }
}

/** Free buffers by their capacity. */
class FreeList {
  readonly #buffers = new Map<number, Uint8Array[]>();

  pop(capacity: number): Uint8Array | undefined {
    return this.#buffers.get(capacity)?.pop();
  }

  push(buffer: Uint8Array): void {
    const free = this.#buffers.get(buffer.length);
    if (free === undefined) this.#buffers.set(buffer.length, [buffer]);
    else free.push(buffer);
  }

  clear(): void {
    this.#buffers.clear();
  }
}

/** Capacities are powers of two with three steps between, so at most a fifth is unused. */
function classOf(size: number): number {
  if (size <= SMALLEST) return SMALLEST;
  const step = 2 ** (31 - Math.clz32(size - 1)) / 4;
  return Math.ceil(size / step) * step;
}
