import { moduleExports } from "../../core/web-assembly.ts";
import { BASE64, HEX } from "./digits.ts";
import { isInToken } from "./encoded-head.ts";
import { RUN_CODE } from "./run-code.ts";
import { firstLong, type FindLong } from "./long-run.ts";
import { ENDS_LINE, IN_BASE64, IN_RUN, INDENTS } from "./run-set.ts";

interface RunExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  find(from: number, to: number, end: number): number;
}

/** So many bytes are looked at at once; around them others are seen, so that most runs can be judged as a whole. */
const CHUNK = 16_384;
const BEFORE = 96;
const BEHIND = 160;
/** Fewer bytes are looked at sooner than they are copied. */
const FEW = 96;

/** Addresses of tools/assembly/runs.ts. */
const FLAGS = 0x8000;
const BASE64_DIGITS = 0x8100;
const HEX_DIGITS = 0x8200;

/** Finds long runs in one content after the other. */
export interface RunFinder {
  readonly find: FindLong;
  /** To be called before the bytes that were last looked at change, or others come. */
  forget(): void;
}

/** Does what {@link firstLong} does, but for runs that are surely no encoded text, sixteen bytes at a time where there is WebAssembly with SIMD. */
export function runFinder(): RunFinder {
  const found = moduleExports(RUN_CODE) as RunExports | null;
  return found === null ? { find: firstLong, forget: () => undefined } : new RunMachine(found);
}

/** By byte, a bit for each set that it is in. */
function flags(): Uint8Array {
  return Uint8Array.from(
    IN_RUN,
    (isIn, byte) =>
      isIn | (IN_BASE64[byte]! << 1) | (ENDS_LINE[byte]! << 2) | (INDENTS[byte]! << 3) | (Number(isInToken(byte)) << 4),
  );
}

class RunMachine implements RunFinder {
  readonly #text: Uint8Array;
  readonly #find: RunExports["find"];
  /** The part of the content that is in `text`, up to which runs are looked for in it, and where it ends. */
  #from = 0;
  #to = 0;
  #end = 0;

  constructor({ memory, find }: RunExports) {
    this.#text = new Uint8Array(memory.buffer, 0, BEFORE + CHUNK + 2 * BEHIND);
    this.#find = find;
    new Uint8Array(memory.buffer, FLAGS).set(flags());
    new Int8Array(memory.buffer, BASE64_DIGITS).set(BASE64.values);
    new Int8Array(memory.buffer, HEX_DIGITS).set(HEX.values);
  }

  forget(): void {
    this.#to = this.#from = 0;
  }

  readonly find: FindLong = (bytes, from, to) => {
    if (to - from <= FEW && firstLong(bytes, from, to) < 0) return -1;
    const limit = Math.min(to, bytes.length);
    for (let at = from; at < limit; at = this.#to) {
      if (at < this.#from || at >= this.#to) this.#show(bytes, at, limit);
      const found = this.#find(at - this.#from, Math.min(limit, this.#to) - this.#from, this.#end - this.#from);
      if (found >= 0) return this.#from + found;
    }
    return -1;
  };

  #show(bytes: Uint8Array, from: number, limit: number): void {
    this.#from = Math.max(0, from - BEFORE);
    this.#to = Math.min(limit, from + CHUNK);
    this.#end = Math.min(bytes.length, this.#to + BEHIND);
    const length = this.#end - this.#from;
    this.#text.set(bytes.subarray(this.#from, this.#end));
    this.#text.fill(0, length, length + BEHIND);
  }
}
