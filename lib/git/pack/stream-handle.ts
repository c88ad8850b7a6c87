import { constants, createInflate, deflateSync } from "node:zlib";

/**
 * The part of Node's zlib streams that is used without being documented: one call inflates into a given buffer, and
 * the state is used again. An ordinary `inflateSync` makes and drops a whole stream, ten times the cost of a small object.
 */
interface Handle {
  reset(): void;
  close(): void;
  // One parameter more than a function of ours may have: the shape is Node's.
  writeSync(...args: [number, Uint8Array, number, number, Uint8Array, number, number]): void;
}

interface Internals {
  readonly _handle?: Handle;
  readonly _writeState?: Uint32Array;
}

/** One inflate state. After an error it must not be used again: Node aborts on some. */
export class StreamHandle {
  readonly #handle: Handle;
  /** Room left in the output and bytes left of the input after a call. */
  readonly #state: Uint32Array;
  #out: Uint8Array = new Uint8Array(0);
  #filled = 0;
  /** What zlib said against the stream; null while all is well. */
  error: string | null = null;

  constructor(handle: Handle, state: Uint32Array) {
    this.#handle = handle;
    this.#state = state;
    const onerror = (message: string) => {
      this.error = message;
    };
    Object.assign(handle, { onerror });
  }

  /** Begins a new stream that is inflated into `out`. */
  begin(out: Uint8Array): void {
    this.#out = out;
    this.#filled = 0;
    this.#handle.reset();
  }

  /**
   * Inflates more of the stream; gives how many bytes of the output are filled by now.
   * @param isLast no more input of this stream follows: an end before the stream's own end is an error
   */
  write(input: Uint8Array, from: number, length: number, isLast: boolean): number {
    const flush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    const room = this.#out.length - this.#filled;
    this.#handle.writeSync(flush, input, from, length, this.#out, this.#filled, room);
    this.#filled = this.#out.length - this.#state[0]!;
    return this.#filled;
  }

  close(): void {
    this.#handle.close();
  }
}

/** A new inflate state; null if this Node has not the parts that it needs. */
export function openHandle(): StreamHandle | null {
  const stream = createInflate({ chunkSize: 64 }) as unknown as Internals;
  const { _handle: handle, _writeState: state } = stream;
  const isKnown =
    typeof handle?.writeSync === "function" &&
    typeof handle.reset === "function" &&
    typeof handle.close === "function" &&
    state?.length === 2;
  return isKnown ? new StreamHandle(handle, state) : null;
}

let isProven: boolean | null = null;

/** True if handles do on this Node what is expected of them, tried once on known streams. */
export function handlesWork(): boolean {
  return (isProven ??= prove());
}

function prove(): boolean {
  try {
    const text = Uint8Array.from({ length: 3000 }, (_, i) => (i * i) >> 5);
    const packed = deflateSync(text);
    const handle = openHandle();
    if (handle === null) return false;
    const inflates = inflatesWhole(handle, packed, text) && inflatesInParts(handle, packed, text);
    handle.close();
    return inflates && refusesDamage(packed, text.length);
  } catch {
    return false;
  }
}

function inflatesWhole(handle: StreamHandle, packed: Uint8Array, text: Uint8Array): boolean {
  const out = new Uint8Array(text.length + 100);
  handle.begin(out);
  return handle.write(packed, 0, packed.length, true) === text.length && isRight(handle, out, text);
}

function inflatesInParts(handle: StreamHandle, packed: Uint8Array, text: Uint8Array): boolean {
  const out = new Uint8Array(text.length + 100);
  const half = packed.length >> 1;
  handle.begin(out);
  const some = handle.write(packed, 0, half, false);
  const all = handle.write(packed, half, packed.length - half, true);
  return some > 0 && some < all && all === text.length && isRight(handle, out, text);
}

function isRight(handle: StreamHandle, out: Uint8Array, text: Uint8Array): boolean {
  return handle.error === null && Buffer.compare(out.subarray(0, text.length), text) === 0;
}

/** A stream that is cut, and one with a wrong checksum, must both be told. */
function refusesDamage(packed: Uint8Array, size: number): boolean {
  const wrong = Uint8Array.from(packed);
  wrong[wrong.length - 1]! ^= 1;
  return [packed.subarray(0, -1), wrong].every((bytes) => {
    const handle = openHandle();
    if (handle === null) return false;
    handle.begin(new Uint8Array(size + 100));
    handle.write(bytes, 0, bytes.length, true);
    handle.close();
    return handle.error !== null;
  });
}
