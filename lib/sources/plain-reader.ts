import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { OPEN_FLAGS } from "./disk.ts";

/** Room that is kept for the next file. */
const ROOM = 1 << 20;
/** A larger file gets a buffer of its own. */
const MOST_ROOM = 16 << 20;

/** Reads ordinary files one after the other into the same memory: fresh memory for each costs more than reading it. */
export class PlainReader {
  #buffer: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(ROOM);

  /**
   * Content of a regular file, good until the next call. Null for everything that takes a closer look: another kind, a
   * larger file, one that holds more than it says, one that the system would not let us read.
   */
  read(path: string | Buffer, maxSize: number): Uint8Array | null {
    let descriptor;
    try {
      descriptor = openSync(path, OPEN_FLAGS);
    } catch {
      return null;
    }
    try {
      const stats = fstatSync(descriptor);
      return stats.isFile() && stats.size <= maxSize ? this.#readAll(descriptor, stats.size) : null;
    } catch {
      return null;
    } finally {
      closeSync(descriptor);
    }
  }

  /** One byte more than the size is asked for, so that the end shows without another call. */
  #readAll(descriptor: number, size: number): Uint8Array | null {
    const buffer = this.#roomFor(size + 1);
    let filled = 0;
    do {
      const count = readSync(descriptor, buffer, filled, size + 1 - filled, null);
      if (count === 0) break;
      filled += count;
    } while (filled < size);
    return filled > size ? null : buffer.subarray(0, filled);
  }

  #roomFor(length: number): Buffer {
    if (length <= this.#buffer.length) return this.#buffer;
    if (length > MOST_ROOM) return Buffer.allocUnsafeSlow(length);
    this.#buffer = Buffer.allocUnsafeSlow(Math.min(MOST_ROOM, 2 * length));
    return this.#buffer;
  }
}
