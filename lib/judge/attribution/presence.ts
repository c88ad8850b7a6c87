/** Which refs hold which keys, a bit for each: thousands of tags may hold the same old test key. */
export class Presence {
  readonly #words: number;
  readonly #sets: (Uint32Array | undefined)[];
  readonly #lists = new Map<string, readonly number[]>();

  constructor(keys: number, refs: number) {
    this.#words = (refs + 31) >> 5;
    this.#sets = Array.from<undefined>({ length: keys });
  }

  add(key: number, ref: number): void {
    const set = (this.#sets[key] ??= new Uint32Array(this.#words));
    set[ref >> 5] = (set[ref >> 5] ?? 0) | (1 << (ref & 31));
  }

  /** Refs of a key in order; keys with the same refs share one list. */
  refs(key: number): readonly number[] {
    const set = this.#sets[key];
    if (set === undefined) return [];
    const content = set.join();
    const known = this.#lists.get(content);
    if (known !== undefined) return known;
    const list: number[] = [];
    for (let ref = 0; ref < set.length * 32; ref++) {
      if ((((set[ref >> 5] ?? 0) >>> (ref & 31)) & 1) === 1) list.push(ref);
    }
    this.#lists.set(content, list);
    return list;
  }
}
