const OID = 20;

/** Ids that objects name and that are not stored; their numbers follow those of the stored ones. */
export class ForeignIds {
  readonly #first: number;
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];

  /** @param first number of the first of them */
  constructor(first: number) {
    this.#first = first;
  }

  /** Numbers of ids of 20 bytes each. */
  numbersOf(ids: Uint8Array): Int32Array {
    const text = Buffer.from(ids.buffer, ids.byteOffset, ids.length).toString("latin1");
    return Int32Array.from({ length: ids.length / OID }, (_, at) =>
      this.#numberOf(text.slice(at * OID, (at + 1) * OID)),
    );
  }

  /** The 20 bytes of an id. */
  bytes(number: number): Uint8Array {
    return Buffer.from(this.#ids[number - this.#first]!, "latin1");
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#first + this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}

/** Number of an id as `IdNumbers` gives it, or -1 for none. */
export function numberAmong(number: number, foreign: Int32Array): number {
  return number >= -1 ? number : foreign[-2 - number]!;
}
