import type { OidTable } from "../oid-table.ts";
import type { StoredIds } from "./stored-ids.ts";

const OID = 20;
const UNSEEN = -1;

/** Numbers of a graph's ids in a table of ids. */
export class OidNumbers {
  readonly oids: OidTable;
  readonly #ids: StoredIds;
  readonly #foreign: Uint8Array;
  readonly #known: Int32Array;

  /** @param foreign ids that are not stored, 20 bytes each */
  constructor(ids: StoredIds, foreign: Uint8Array, oids: OidTable) {
    this.#ids = ids;
    this.#foreign = foreign;
    this.oids = oids;
    this.#known = new Int32Array(ids.count + foreign.length / OID).fill(UNSEEN);
  }

  /** Number of an id in the table, a new one if unseen; -1 for none. */
  of(number: number): number {
    if (number < 0) return -1;
    const known = this.#known[number]!;
    if (known !== UNSEEN) return known;
    const { bytes, count } = this.#ids;
    const isStored = number < count;
    const at = OID * (isStored ? number : number - count);
    return (this.#known[number] = this.oids.internBytes(isStored ? bytes : this.#foreign, at));
  }

  /** Number of an id that was told before; -1 for others. */
  known(number: number): number {
    return this.#known[number]!;
  }
}
