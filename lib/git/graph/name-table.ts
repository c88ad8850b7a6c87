const EMPTY = -1;

/** Numbers names given as bytes, in order of first sight; a string is made of each only at the end. */
export class NameTable {
  #bytes = new Uint8Array(1 << 14);
  /** Where each name begins in the bytes, and at the end where the last one ends. */
  #starts = new Int32Array(1 << 10);
  #slots = new Int32Array(1 << 11).fill(EMPTY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Number of the name that stands from `from` to before `to`; a new one if unseen. */
  intern(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(bytes, from, to) & mask; ; slot = (slot + 1) & mask) {
      const name = this.#slots[slot]!;
      if (name === EMPTY) return this.#add(slot, bytes, from, to);
      if (this.#isSame(name, bytes, from, to)) return name;
    }
  }

  /** All names as byte strings, by number. */
  list(): string[] {
    const text = Buffer.from(this.#bytes.buffer, 0, this.#starts[this.#size]).toString("latin1");
    return Array.from({ length: this.#size }, (_, name) => text.slice(this.#starts[name], this.#starts[name + 1]));
  }

  /** Forgets all names. */
  clear(): void {
    this.#size = 0;
    this.#slots.fill(EMPTY);
  }

  #isSame(name: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[name]!;
    if (this.#starts[name + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }

  #add(slot: number, bytes: Uint8Array, from: number, to: number): number {
    const number = this.#size++;
    const start = this.#starts[number]!;
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(2 * end));
    this.#bytes.set(bytes.subarray(from, to), start);
    if (this.#size === this.#starts.length) this.#starts = grown(this.#starts, new Int32Array(2 * this.#size));
    this.#starts[this.#size] = end;
    this.#slots[slot] = number;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length).fill(EMPTY);
    const mask = slots.length - 1;
    for (let name = 0; name < this.#size; name++) {
      let slot = hashOf(this.#bytes, this.#starts[name]!, this.#starts[name + 1]!) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = name;
    }
    this.#slots = slots;
  }
}

/** The hash FNV-1a of Fowler, Noll and Vo, from 0, folded so that the low bits differ. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function grown<T extends Uint8Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
