/** Bytes from which on memory is worth pages of its own. */
const LARGE = 1 << 17;

/** What a newer library says of the constructor: ES2024. */
const Growable = SharedArrayBuffer as unknown as new (
  bytes: number,
  options: { readonly maxByteLength: number },
) => SharedArrayBuffer;

/**
 * Zeroed memory for as long as somebody refers to it, which threads exchange without a copy. Large memory has pages of
 * its own, as V8 gives them to what may grow: they go back to the system at once. Other arrays are the C library's,
 * which keeps up to twice the largest block that it ever got back, for each thread.
 */
function room(bytes: number): SharedArrayBuffer {
  return bytes < LARGE ? new SharedArrayBuffer(bytes) : new Growable(bytes, { maxByteLength: bytes });
}

// With a length of its own, an array on such memory is as fast as any other.

/** Room for so many signed integers. */
export function intRoom(length: number): Int32Array {
  return new Int32Array(room(4 * length), 0, length);
}

/** Room for so many unsigned integers. */
export function wordRoom(length: number): Uint32Array {
  return new Uint32Array(room(4 * length), 0, length);
}

/** Room for so many bytes. */
export function byteRoom(length: number): Uint8Array {
  return new Uint8Array(room(length), 0, length);
}

/** Room for so many floating-point numbers. */
export function floatRoom(length: number): Float64Array {
  return new Float64Array(room(8 * length), 0, length);
}

/**
 * Sets the bytes of some numbers to 1; negative ones have none. Goes by index, as all loops over the ids and changes of
 * a history: iterators and functions called for each element take ten times as long while V8 has yet to compile them.
 */
export function mark(marks: Uint8Array, numbers: ArrayLike<number>): void {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (number >= 0) marks[number] = 1;
  }
}
