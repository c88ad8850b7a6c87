import { moduleExports } from "../../core/web-assembly.ts";
import { RUN_CODE } from "./run-code.ts";
import { firstLong, type FindLong } from "./long-run.ts";

interface RunExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  find(from: number, to: number): number;
}

/** So many bytes are looked at at once, and as many behind them are seen. */
const CHUNK = 16_384;
const BEHIND = 64;
/** Fewer bytes are looked at sooner than they are copied. */
const FEW = 96;

/** Finds long runs in one content after the other. */
export interface RunFinder {
  readonly find: FindLong;
  /** To be called before the bytes that were last looked at change, or others come. */
  forget(): void;
}

/** Does what {@link firstLong} does, sixteen bytes at a time where there is WebAssembly with SIMD. */
export function runFinder(): RunFinder {
  const found = moduleExports(RUN_CODE) as RunExports | null;
  return found === null ? { find: firstLong, forget: () => undefined } : new RunMachine(found);
}

class RunMachine implements RunFinder {
  readonly #text: Uint8Array;
  readonly #find: RunExports["find"];
  /** The part of the content that is in `text`. */
  #from = 0;
  #to = 0;

  constructor({ memory, find }: RunExports) {
    this.#text = new Uint8Array(memory.buffer, 0, CHUNK + 2 * BEHIND);
    this.#find = find;
  }

  forget(): void {
    this.#to = this.#from = 0;
  }

  readonly find: FindLong = (bytes, from, to) => {
    if (to - from <= FEW) return firstLong(bytes, from, to);
    const limit = Math.min(to, bytes.length);
    for (let at = from; at < limit; at = this.#to) {
      if (at < this.#from || at >= this.#to) this.#show(bytes, at, limit);
      const found = this.#find(at - this.#from, Math.min(limit, this.#to) - this.#from);
      if (found >= 0) return this.#from + found;
    }
    return -1;
  };

  #show(bytes: Uint8Array, from: number, limit: number): void {
    this.#from = from;
    this.#to = Math.min(limit, from + CHUNK);
    const end = Math.min(bytes.length, this.#to + BEHIND);
    this.#text.set(bytes.subarray(from, end));
    this.#text.fill(0, end - from, end - from + BEHIND);
  }
}
