import type { OidTable } from "../oid-table.ts";
import type { ForeignIds } from "./foreign-ids.ts";
import type { StoredIds } from "./stored-ids.ts";
import { intRoom } from "../room.ts";

const OID = 20;
const UNSEEN = -1;

/** Numbers of a graph's ids in a table of ids. */
export class OidNumbers {
  readonly oids: OidTable;
  readonly #ids: StoredIds;
  readonly #foreign: ForeignIds;
  readonly #known: Int32Array;

  constructor(ids: StoredIds, foreign: ForeignIds, oids: OidTable) {
    this.#ids = ids;
    this.#foreign = foreign;
    this.oids = oids;
    this.#known = intRoom(ids.count).fill(UNSEEN);
  }

  /** Number of an id in the table, a new one if unseen; -1 for none. */
  of(number: number): number {
    if (number < 0) return -1;
    if (number >= this.#ids.count) return this.oids.internBytes(this.#foreign.bytes(number), 0);
    const known = this.#known[number]!;
    if (known !== UNSEEN) return known;
    return (this.#known[number] = this.oids.internBytes(this.#ids.bytes, OID * number));
  }

  /** Number of a stored id that was told before; -1 for others. */
  known(number: number): number {
    return this.#known[number]!;
  }
}
