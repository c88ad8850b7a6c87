import type { CopyRuns } from "../../core/copy-runs.ts";
import { DELTA_CODE } from "./delta-code.ts";

/** Bytes of memory; pages that nobody writes to cost nothing. */
const MEMORY = 64 << 20;
const PAGE = 1 << 16;
/** Runs that are listed at most; a delta with more is for the slow way. */
const MOST_RUNS = 1 << 16;
const RUNS = PAGE;
/** Where the room for texts and deltas begins. */
const ROOM = RUNS + 3 * 4 * MOST_RUNS;

/** The part of the WebAssembly interface that is used here; the types of Node leave it to browsers'. */
interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

interface Exports {
  // As many parameters as tools/assembly/delta.ts has.
  apply(...args: [number, number, number, number, number, number, number, number]): number;
}

/**
 * Applies deltas in WebAssembly, a few times as fast as JavaScript where there are many small instructions. All that
 * it reads and writes must stand in its own {@link memory}, with 8 bytes of room behind it.
 */
export class DeltaMachine {
  /** The part of the memory that is for texts and deltas. */
  readonly memory: Uint8Array;
  readonly #apply: Exports["apply"];
  readonly #runs: { count: number; at: Int32Array; from: Int32Array; length: Int32Array };

  private constructor(buffer: ArrayBuffer, { apply }: Exports) {
    this.memory = new Uint8Array(buffer, ROOM);
    this.#apply = apply;
    const ints = (list: number): Int32Array => new Int32Array(buffer, RUNS + 4 * MOST_RUNS * list, MOST_RUNS);
    this.#runs = { count: 0, at: ints(0), from: ints(1), length: ints(2) };
  }

  /** @returns null where WebAssembly is absent or forbidden */
  static open(): DeltaMachine | null {
    const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
    if (api === undefined) return null;
    try {
      const pages = MEMORY / PAGE;
      const memory = new api.Memory({ initial: pages, maximum: pages });
      const module = new api.Module(Buffer.from(DELTA_CODE, "base64"));
      const { exports } = new api.Instance(module, { env: { memory } });
      return new DeltaMachine(memory.buffer, exports as Exports);
    } catch {
      return null;
    }
  }

  /** Whether an array is a part of the memory. */
  holds({ buffer }: Uint8Array): boolean {
    return buffer === this.memory.buffer;
  }

  /**
   * Makes the text of a delta.
   * @param delta its instructions: the part of the delta behind its head
   * @param out gets the text, whose length it has
   * @returns what the text has of its base, valid until the next call; null where the delta does not fit, or is too long
   */
  apply(base: Uint8Array, delta: Uint8Array, out: Uint8Array): CopyRuns | null {
    const start = delta.byteOffset;
    const count = this.#apply(
      base.byteOffset,
      base.length,
      start,
      start + delta.length,
      out.byteOffset,
      out.length,
      RUNS,
      MOST_RUNS,
    );
    if (count < 0) return null;
    this.#runs.count = count;
    return this.#runs;
  }
}
