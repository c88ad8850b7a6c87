import { closeSync, readSync } from "node:fs";
import { openFile } from "../read-file.ts";
import { intRoom } from "../room.ts";

/** Bytes of one window. Versions of a file stand far apart in many packs, and larger windows read more in vain. */
const WINDOW = 1 << 15;
/** Windows that a reader holds for a walk: 8 MiB. */
const WINDOWS = 256;
const ABSENT = -1;

/** The id at the end of a pack, in bytes. */
const TRAILER = 20;
const HEAD = 12;
const MAGIC = 0x5041434b;

/** Null where a pack cannot be opened (any more): git may have packed anew since it was listed. */
export function openPack(path: string, windows?: number): PackFile | null {
  try {
    return new PackFile(path, windows);
  } catch {
    return null;
  }
}

/** Bytes of a pack, read through a few windows, so that memory is bounded whatever the pack's size. */
export class PackFile {
  readonly path: string;
  /** Size of the file in bytes. */
  readonly size: number;
  readonly #descriptor: number;
  /** For each window of the file, which slot holds it. */
  readonly #slotOf: Int32Array;
  readonly #windowIn: Int32Array;
  /** Which slots were used since the hand passed them: the "clock" approximation of dropping the least recently used. */
  readonly #wasUsed: Uint8Array;
  readonly #buffers: Uint8Array[] = [];
  #hand = 0;
  #closed = false;
  /** Window of the last {@link seek}; its bytes before `windowEnd` are the file's. */
  window: Uint8Array = new Uint8Array(0);
  windowEnd = 0;

  /**
   * @param windows how many windows of 32 KiB are held at most
   * @throws an error of node:fs where the file cannot be opened
   */
  constructor(path: string, windows: number = WINDOWS) {
    this.path = path;
    const { descriptor, size } = openFile(path);
    this.#descriptor = descriptor;
    this.size = size;
    this.#slotOf = intRoom(Math.ceil(this.size / WINDOW)).fill(ABSENT);
    const slots = Math.max(1, Math.min(windows, this.#slotOf.length));
    this.#windowIn = new Int32Array(slots).fill(ABSENT);
    this.#wasUsed = new Uint8Array(slots);
  }

  /** Offset behind the last object. */
  get end(): number {
    return this.size - TRAILER;
  }

  /** How many objects the head promises; null if this is no pack of version 2 or 3. */
  objectCount(): number | null {
    const head = new DataView(new ArrayBuffer(HEAD));
    if (this.read(new Uint8Array(head.buffer), 0) < HEAD || head.getUint32(0) !== MAGIC) return null;
    const version = head.getUint32(4);
    return version === 2 || version === 3 ? head.getUint32(8) : null;
  }

  /** The id of the pack, which its index repeats. */
  trailer(): Uint8Array {
    const bytes = new Uint8Array(TRAILER);
    this.read(bytes, Math.max(0, this.end));
    return bytes;
  }

  /**
   * Makes `window` hold the byte at an offset of the file.
   * @returns where in `window` it is; at or past `windowEnd` where the file has no such byte (any more)
   */
  seek(offset: number): number {
    const number = Math.floor(offset / WINDOW);
    let slot = this.#slotOf[number] ?? ABSENT;
    if (slot === ABSENT) slot = this.#load(number);
    this.#wasUsed[slot] = 1;
    this.window = this.#buffers[slot]!;
    this.windowEnd = Math.min(WINDOW, this.size - number * WINDOW);
    return offset - number * WINDOW;
  }

  /** Reads from an offset on and gives how many bytes there were; 0 also where the file cannot be read. */
  read(into: Uint8Array, offset: number): number {
    // A closed descriptor's number may be another file's by now.
    if (this.#closed || offset < 0) return 0;
    let done = 0;
    try {
      while (done < into.length) {
        const count = readSync(this.#descriptor, into, done, into.length - done, offset + done);
        if (count === 0) break;
        done += count;
      }
    } catch {
      return 0;
    }
    return done;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#descriptor);
  }

  #load(number: number): number {
    const slot = this.#buffers.length < this.#wasUsed.length ? this.#buffers.length : this.#oldest();
    const buffer = (this.#buffers[slot] ??= new Uint8Array(new ArrayBuffer(WINDOW)));
    const before = this.#windowIn[slot]!;
    if (before !== ABSENT) this.#slotOf[before] = ABSENT;
    const count = this.read(buffer, number * WINDOW);
    // What cannot be read must not look like bytes of another window.
    if (count < WINDOW) buffer.fill(0, count);
    if (number < this.#slotOf.length) this.#slotOf[number] = slot;
    this.#windowIn[slot] = number < this.#slotOf.length ? number : ABSENT;
    return slot;
  }

  /** A slot that was not used for long. */
  #oldest(): number {
    for (;;) {
      const slot = this.#hand;
      this.#hand = (slot + 1) % this.#wasUsed.length;
      if (this.#wasUsed[slot] === 0) return slot;
      this.#wasUsed[slot] = 0;
    }
  }
}
