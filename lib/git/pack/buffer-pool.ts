/** Free bytes behind every buffer's asked size: zlib is fast only while it has that much room. */
export const SLACK = 320;

const SMALLEST = 4096;

/** Buffers that are given back keep at most this many bytes; what is more goes to the garbage collector. */
const KEPT = 48 * 1024 * 1024;

/** Buffers by size class: a fresh one per text costs page faults. */
export class BufferPool {
  readonly #free = new Map<number, Uint8Array[]>();
  #kept = 0;

  /** A buffer of at least `size` + {@link SLACK} bytes with anything in it. */
  take(size: number): Uint8Array {
    const capacity = classOf(size + SLACK);
    const buffer = this.#free.get(capacity)?.pop();
    if (buffer === undefined) return new Uint8Array(new ArrayBuffer(capacity));
    this.#kept -= capacity;
    return buffer;
  }

  /** Takes a buffer back; nobody may look at it any more. */
  give(buffer: Uint8Array): void {
    const capacity = buffer.length;
    if (this.#kept + capacity > KEPT) return;
    this.#kept += capacity;
    const free = this.#free.get(capacity);
    if (free === undefined) this.#free.set(capacity, [buffer]);
    else free.push(buffer);
  }
}

/** Capacities are powers of two with three steps between, so at most a fifth is unused. */
function classOf(size: number): number {
  if (size <= SMALLEST) return SMALLEST;
  const step = 2 ** (31 - Math.clz32(size - 1)) / 4;
  return Math.ceil(size / step) * step;
}
