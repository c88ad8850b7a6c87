import { byteRoom, intRoom } from "./room.ts";

const EMPTY = -1;

/** How many bytes an id of a hash takes. */
export function oidWidth(hash: "sha1" | "sha256"): 20 | 32 {
  return hash === "sha1" ? 20 : 32;
}

/**
 * Numbers object ids in order of first sight, in 20 (SHA-1) or 32 (SHA-256) bytes each plus the index,
 * so that a history's ids need no strings.
 */
export class OidTable {
  readonly width: 20 | 32;
  #bytes: Uint8Array;
  #slots: Int32Array;
  #size = 0;

  constructor(hash: "sha1" | "sha256", capacity = 1024) {
    this.width = oidWidth(hash);
    this.#bytes = byteRoom(this.width * capacity);
    this.#slots = intRoom(slotsFor(capacity)).fill(EMPTY);
  }

  /**
   * A table of the `size` ids at the start of `bytes`, all different, numbered in their order. The table's own from now
   * on: further ids are written behind them.
   */
  static over(hash: "sha1" | "sha256", bytes: Uint8Array, size: number): OidTable {
    const table = new OidTable(hash, 0);
    table.#size = size;
    table.#bytes = bytes;
    table.#rehash(slotsFor(table.#size + 1));
    return table;
  }

  /** Makes room for so many ids at once. */
  reserve(capacity: number): void {
    if (capacity * this.width > this.#bytes.length) {
      const larger = byteRoom(capacity * this.width);
      larger.set(this.ids);
      this.#bytes = larger;
    }
    if (slotsFor(capacity) > this.#slots.length) this.#rehash(slotsFor(capacity));
  }

  /** The ids so far, `width` bytes each; a view, not a copy. */
  get ids(): Uint8Array {
    return this.#bytes.subarray(0, this.#size * this.width);
  }

  /** How many ids have a number: they are 0 to `size - 1`. */
  get size(): number {
    return this.#size;
  }

  /** Number of the id whose hexadecimal digits start at `at` in `text`; a new one if unseen. */
  internHexAt(text: Uint8Array, at: number): number {
    this.#writeHex(text, at);
    return this.#place();
  }

  /** Number of the id whose hexadecimal digits start at `at` in `text`, or -1 if unseen. */
  findHexAt(text: Uint8Array, at: number): number {
    this.#writeHex(text, at);
    return this.#slots[this.#find()] ?? EMPTY;
  }

  /** Number of the id that another table of this width calls `index`, or -1 if unseen. */
  find(other: OidTable, index: number): number {
    this.#reserve();
    const from = index * this.width;
    this.#bytes.set(other.#bytes.subarray(from, from + this.width), this.#size * this.width);
    return this.#slots[this.#find()] ?? EMPTY;
  }

  /** Number of an id given as hexadecimal text; a new one if unseen. */
  intern(hex: string): number {
    this.#reserve();
    this.#bytes.set(Buffer.from(hex, "hex").subarray(0, this.width), this.#size * this.width);
    return this.#place();
  }

  /** Number of the id whose bytes start at `at` in `bytes`; a new one if unseen. */
  internBytes(bytes: Uint8Array, at: number): number {
    this.#reserve();
    const start = this.#size * this.width;
    for (let i = 0; i < this.width; i++) this.#bytes[start + i] = bytes[at + i] ?? 0;
    return this.#place();
  }

  /** Number of an id, or -1 if unseen. */
  indexOf(hex: string): number {
    this.#reserve();
    this.#bytes.set(Buffer.from(hex, "hex").subarray(0, this.width), this.#size * this.width);
    return this.#slots[this.#find()] ?? EMPTY;
  }

  /** Number of the id whose bytes start at `at` in `bytes`, or -1 if unseen. */
  indexOfBytes(bytes: Uint8Array, at = 0): number {
    this.#reserve();
    const start = this.#size * this.width;
    for (let i = 0; i < this.width; i++) this.#bytes[start + i] = bytes[at + i] ?? 0;
    return this.#slots[this.#find()] ?? EMPTY;
  }

  /** The bytes of an id, {@link width} of them; a view, not a copy. */
  bytesOf(index: number): Uint8Array {
    return this.#bytes.subarray(index * this.width, (index + 1) * this.width);
  }

  /** Hexadecimal text of an id. */
  hex(index: number): string {
    const { buffer, byteOffset } = this.#bytes;
    return Buffer.from(buffer, byteOffset + index * this.width, this.width).toString("hex");
  }

  /** Order of two ids, as git sorts them. */
  compare(a: number, b: number): number {
    const bytes = this.#bytes;
    for (let i = 0; i < this.width; i++) {
      const difference = (bytes[a * this.width + i] ?? 0) - (bytes[b * this.width + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #writeHex(text: Uint8Array, at: number): void {
    this.#reserve();
    const start = this.#size * this.width;
    const bytes = this.#bytes;
    for (let i = 0; i < this.width; i++) {
      bytes[start + i] = (nibble(text[at + 2 * i]) << 4) | nibble(text[at + 2 * i + 1]);
    }
  }

  /** Gives the id written behind the last one its number. */
  #place(): number {
    const slot = this.#find();
    const known = this.#slots[slot] ?? EMPTY;
    if (known !== EMPTY) return known;
    this.#slots[slot] = this.#size;
    return this.#size++;
  }

  /** Slot of the id written behind the last one: where it is, or where it belongs. */
  #find(): number {
    const candidate = this.#size * this.width;
    const mask = this.#slots.length - 1;
    for (let slot = hashAt(this.#bytes, candidate) & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot] ?? EMPTY;
      if (index === EMPTY || this.#same(index * this.width, candidate)) return slot;
    }
  }

  #same(a: number, b: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < this.width; i++) if (bytes[a + i] !== bytes[b + i]) return false;
    return true;
  }

  /** Makes room for one more id. */
  #reserve(): void {
    if ((this.#size + 1) * this.width > this.#bytes.length) {
      const grown = byteRoom(this.#bytes.length * 2 + this.width);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    if (4 * (this.#size + 1) > 3 * this.#slots.length) this.#rehash(this.#slots.length * 2);
  }

  #rehash(room: number): void {
    const slots = intRoom(room).fill(EMPTY);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#size; index++) {
      let slot = hashAt(this.#bytes, index * this.width) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = index;
    }
    this.#slots = slots;
  }
}

/** Object ids are evenly spread already: four of their bytes are a hash. */
function hashAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** Slots for so many ids, of which a quarter at least stays empty; a power of two. */
function slotsFor(ids: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(4, (ids * 4) / 3)));
}

/** Value of a lower-case hexadecimal digit. */
function nibble(code = 0): number {
  return code <= 0x39 ? code & 15 : (code & 15) + 9;
}
