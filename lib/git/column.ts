import { intRoom } from "./room.ts";

/** A growing list of integers without an object per element. */
export class IntColumn {
  #values: Int32Array;
  #length = 0;

  constructor(capacity = 1024) {
    this.#values = intRoom(capacity);
  }

  /** A list that starts with these elements. Copies them. */
  static of(values: ArrayLike<number>): IntColumn {
    const column = new IntColumn(values.length + (values.length >> 3) + 16);
    column.#values.set(values);
    column.#length = values.length;
    return column;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  /** Adds every `step`th element of a list, from the one at `first` on. */
  pushEach(list: Int32Array, first: number, step: number): void {
    const count = Math.ceil((list.length - first) / step);
    let end = this.#length;
    if (end + count > this.#values.length) this.#grow(end + count);
    const values = this.#values;
    for (let at = first; at < list.length; at += step) values[end++] = list[at]!;
    this.#length = end;
  }

  /** Takes the last element off; -1 where there is none. */
  pop(): number {
    return this.#length === 0 ? -1 : this.#values[--this.#length]!;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? -1;
  }

  /** Forgets the elements from the index on. */
  truncate(length: number): void {
    this.#length = length;
  }

  /** Forgets all elements and keeps the room. */
  clear(): void {
    this.#length = 0;
  }

  /** The elements so far, in an array of their own; the list is empty then. */
  take(): Int32Array {
    const values = this.#values.slice(0, this.#length);
    this.#length = 0;
    return values;
  }

  /** The same on shared memory, which threads exchange without a copy. */
  takeShared(): Int32Array {
    const values = intRoom(this.#length);
    values.set(this.values());
    this.#length = 0;
    return values;
  }

  /** The elements so far; a view, not a copy. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const grown = intRoom(Math.max(least, this.#values.length * 2));
    grown.set(this.#values);
    this.#values = grown;
  }
}
