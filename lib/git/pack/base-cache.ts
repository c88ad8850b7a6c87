import type { StoredType } from "./read-answer.ts";

/** Texts that others are built on, in bytes altogether. */
const CAPACITY = 16 * 1024 * 1024;
/** Larger ones would push out too many others. */
const LARGEST = 1024 * 1024;

/** A text that others may be built on. */
export interface Base {
  readonly type: StoredType;
  readonly bytes: Uint8Array;
}

/** The texts used last, by pack and offset: whoever reads one version soon reads the next. */
export class BaseCache {
  readonly #texts = new Map<string, Base>();
  #bytes = 0;

  get(pack: number, offset: number): Base | undefined {
    const key = `${pack}:${offset}`;
    const found = this.#texts.get(key);
    if (found !== undefined) {
      this.#texts.delete(key);
      this.#texts.set(key, found);
    }
    return found;
  }

  put(pack: number, offset: number, base: Base): void {
    const key = `${pack}:${offset}`;
    if (base.bytes.length > LARGEST || this.#texts.has(key)) return;
    this.#texts.set(key, base);
    this.#bytes += base.bytes.length;
    for (const [oldest, { bytes }] of this.#texts) {
      if (this.#bytes <= CAPACITY) return;
      this.#texts.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }
}
