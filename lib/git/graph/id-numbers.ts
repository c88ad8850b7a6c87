import { IntColumn } from "../column.ts";
import { findId, type StoredIds } from "./stored-ids.ts";

const OID = 20;

/**
 * Numbers ids that objects name: those that are stored by their number, others by `-2 - place` in a list of their
 * own. -1 stands for no id.
 */
export class IdNumbers {
  readonly #stored: StoredIds;
  /** Bytes of ids that are not stored, 20 each. */
  readonly #foreign = new IntColumn(OID);

  constructor(stored: StoredIds) {
    this.#stored = stored;
  }

  /** Number of the id whose bytes begin at `at`. */
  at(bytes: Uint8Array, at: number): number {
    const known = findId(this.#stored, bytes, at);
    if (known >= 0) return known;
    for (let i = 0; i < OID; i++) this.#foreign.push(bytes[at + i]!);
    return -1 - this.#foreign.length / OID;
  }

  /** Bytes of the ids that are not stored, 20 each, in the order of their places; the list begins anew. */
  takeForeign(): Uint8Array {
    return Uint8Array.from(this.#foreign.take());
  }
}
