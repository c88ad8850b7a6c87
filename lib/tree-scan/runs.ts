import type { Skip } from "../core/blob.ts";
import type { Place } from "../sources/walk.ts";
import { shareOf, type Share } from "./job.ts";

/** Places that stand one after the other; what they come to is told in their order. */
export interface Run {
  readonly number: number;
  readonly items: readonly (Place | Skip)[];
  /** Those of them that are files. */
  readonly files: readonly Place[];
}

/** Places in a run: many enough to be worth a message, few enough for all threads to end together. */
const RUN = 64;

/** Cuts a listing into runs, as they are asked for. */
export class Runs {
  readonly #listed: Iterator<Place | Skip>;
  readonly #ahead: Run[] = [];
  #count = 0;
  #ended = false;

  constructor(listed: Iterable<Place | Skip>) {
    this.#listed = listed[Symbol.iterator]();
  }

  /** Lists ahead; true where there are at least so many places. */
  has(places: number): boolean {
    while (this.#ahead.length * RUN < places && !this.#ended) {
      const run = this.#list();
      if (run !== null) this.#ahead.push(run);
    }
    return this.#ahead.length * RUN >= places;
  }

  /** The next run; null where there is none left. */
  next(): Run | null {
    return this.#ahead.shift() ?? this.#list();
  }

  #list(): Run | null {
    const items: (Place | Skip)[] = [];
    while (items.length < RUN && !this.#ended) {
      const { value, done } = this.#listed.next();
      if (done === true) this.#ended = true;
      else items.push(value);
    }
    if (items.length === 0) return null;
    return {
      number: this.#count++,
      items,
      files: items.filter((item) => "kind" in item && item.kind === "file") as Place[],
    };
  }
}

/** The files of a run from one of them on; null where none is left. */
export function restOf({ number, files }: Run, from: number): Share | null {
  return from < files.length ? shareOf(number, from, files.slice(from)) : null;
}
