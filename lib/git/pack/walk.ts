import { CopyRunList, type CopyRuns } from "../../core/copy-runs.ts";
import type { BufferPool } from "./buffer-pool.ts";
import {
  applyDelta,
  copyEdges,
  CORRUPT_DELTA,
  deltaResultSize,
  insertNew,
  instructionsAt,
  LARGEST_RESULT,
  parseDelta,
} from "./delta.ts";
import type { DeltaMachine } from "./delta-machine.ts";
import type { Families } from "./families.ts";
import type { Inflater } from "./inflater.ts";
import type { StreamPlaces } from "./layout.ts";
import type { PackFile } from "./pack-file.ts";
import { WalkRoom } from "./walk-room.ts";

/** Why an object of a pack was not read. */
export type WalkFailure =
  /** Its bytes make no sense. */
  | "corrupt-object"
  /** It is larger than the limit. */
  | "too-large"
  /** It is sound as far as is known, but an object that it is built on could not be read. */
  | "base-unreadable";

/** Gets the objects of families, every one once, each after its base. */
export interface FamilyVisitor {
  /** An object that is stored whole. `bytes` are valid until `leave(object)`. */
  root(object: number, bytes: Uint8Array): void;
  /**
   * An object that is stored as changes of `base`, which has not been left yet.
   * @param bytes the whole text, valid until `leave(object)`
   * @param runs what stands in both texts, valid during the call
   * @param complete fills in what {@link WalkLimits.leafMargin} left out; does nothing where nothing was
   */
  version(object: number, base: number, bytes: Uint8Array, runs: CopyRuns, complete: () => void): void;
  /** No version of the object follows: what was kept for it can go. */
  leave(object: number): void;
  /** The object cannot be read here; it is neither visited nor left. All objects built on it fail too, each by a call. */
  failed(object: number, reason: WalkFailure, detail: string): void;
}

/** Objects above this many bytes are not made. */
export interface WalkLimits {
  readonly maxBytes?: number;
  /**
   * Versions that no other version is built on get only their new bytes and so many bytes of every run beside them:
   * the middle of a longer run is anything until `complete` is called, which saves making half of all text.
   */
  readonly leafMargin?: number;
  /** Room that several walkers of a thread share; without it the walker has its own. */
  readonly room?: WalkRoom;
}

/** The text of an object at the start of a buffer of the pool. */
interface Text {
  readonly bytes: Uint8Array;
  readonly buffer: Uint8Array;
}

/** An object whose children are being visited. */
interface Frame extends Text {
  readonly object: number;
  /** Place of its next child. */
  next: number;
}

/** Walks delta trees, depth first. Holds the buffers of one walk: use one per thread, and close it. */
export class FamilyWalker {
  readonly #pack: PackFile;
  readonly #layout: StreamPlaces;
  readonly #families: Families;
  readonly #visitor: FamilyVisitor;
  readonly #maxBytes: number;
  readonly #leafMargin: number;
  readonly #machine: DeltaMachine | null;
  readonly #pool: BufferPool;
  readonly #inflater: Inflater;
  readonly #listed = new CopyRunList();
  /** What the text that is being shown has of its base. */
  #runs: CopyRuns = this.#listed;
  readonly #frames: Frame[] = [];
  /** Makes the rest of the text that is being shown. */
  #completion: (() => void) | null = null;
  readonly #complete = (): void => {
    this.#completion?.();
    this.#completion = null;
  };

  constructor(
    pack: PackFile,
    layout: StreamPlaces,
    families: Families,
    visitor: FamilyVisitor,
    { maxBytes = LARGEST_RESULT, leafMargin = Infinity, room = new WalkRoom() }: WalkLimits = {},
  ) {
    this.#pack = pack;
    this.#layout = layout;
    this.#families = families;
    this.#visitor = visitor;
    this.#maxBytes = Math.min(maxBytes, LARGEST_RESULT);
    this.#leafMargin = leafMargin;
    this.#machine = room.machine;
    this.#pool = room.pool;
    this.#inflater = room.inflater;
  }

  /**
   * Visits a root and all that is built on it. Of each object the largest subtree comes last, and the object is left
   * before that subtree is entered: a chain of any length needs two buffers, a tree of n objects log2(n).
   */
  walk(root: number): void {
    this.#pool.startOver();
    this.#enterRoot(root);
    const { start, child } = this.#families;
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      const object = child[frame.next++]!;
      const isLast = frame.next === start[frame.object + 1]!;
      const text = this.#makeVersion(object, frame);
      if (isLast) this.#leave(this.#frames.pop()!);
      if (text !== null) this.#enter(object, text);
    }
  }

  /** Frees what the walk held; the pack stays open. */
  close(): void {
    this.#inflater.close();
  }

  #enterRoot(root: number): void {
    const size = this.#layout.size[root]!;
    if (size > this.#maxBytes) return this.#fail(root, "too-large", `${size} bytes`);
    const buffer = this.#pool.take(size);
    const error = this.#inflate(root, size, buffer);
    if (error !== null) {
      this.#pool.give(buffer);
      return this.#fail(root, "corrupt-object", error);
    }
    const bytes = buffer.subarray(0, size);
    this.#visitor.root(root, bytes);
    this.#enter(root, { bytes, buffer });
  }

  #enter(object: number, { bytes, buffer }: Text): void {
    const { start } = this.#families;
    const frame = { object, bytes, buffer, next: start[object]! };
    if (frame.next === start[object + 1]!) this.#leave(frame);
    else this.#frames.push(frame);
  }

  #leave({ object, buffer }: Frame): void {
    this.#visitor.leave(object);
    this.#pool.give(buffer);
  }

  /** Makes a version of the object whose frame is given and shows it; null if it cannot be made. */
  #makeVersion(object: number, { object: base, bytes: baseBytes }: Frame): Text | null {
    const size = this.#layout.size[object]!;
    if (size > this.#maxBytes * 2 + 64) return this.#failVersion(object, "too-large", `a delta of ${size} bytes`);
    const delta = this.#pool.take(size);
    const answer = this.#inflate(object, size, delta) ?? this.#apply(object, baseBytes, delta, size);
    if (typeof answer === "object") {
      this.#visitor.version(object, base, answer.bytes, this.#runs, this.#complete);
      this.#completion = null;
    }
    this.#pool.give(delta);
    if (typeof answer === "number") return this.#failVersion(object, "too-large", `${answer} bytes`);
    return typeof answer === "string" ? this.#failVersion(object, "corrupt-object", answer) : answer;
  }

  /** Text of a delta; its size where it is too large; what is wrong where it is no delta of this base. */
  #apply(object: number, base: Uint8Array, delta: Uint8Array, end: number): Text | number | string {
    const promised = deltaResultSize(delta, end);
    if (promised > this.#maxBytes) return promised;
    const isPart = this.#leafMargin < promised && this.#isLeaf(object);
    const made = isPart ? null : this.#applyFast(base, delta, end, promised);
    if (made !== null) return made;
    const size = parseDelta(delta, end, base.length, this.#listed);
    if (size === CORRUPT_DELTA) return "the delta does not fit its base";
    this.#runs = this.#listed;
    const buffer = this.#pool.take(size);
    if (isPart) {
      insertNew(delta, end, buffer);
      copyEdges(base, this.#runs, buffer, this.#leafMargin);
      this.#completion = () => applyDelta(base, delta, end, buffer);
    } else {
      applyDelta(base, delta, end, buffer);
    }
    return { bytes: buffer.subarray(0, size), buffer };
  }

  /** Text of a delta; null where that is for the slow way to make, or to refuse. */
  #applyFast(base: Uint8Array, delta: Uint8Array, end: number, size: number): Text | null {
    const machine = this.#machine;
    const at = instructionsAt(delta, end, base.length);
    if (machine === null || at === CORRUPT_DELTA || size > machine.memory.length) return null;
    if (!machine.holds(base) || !machine.holds(delta)) return null;
    const buffer = this.#pool.take(size);
    const bytes = buffer.subarray(0, size);
    const runs = machine.holds(buffer) ? machine.apply(base, delta.subarray(at, end), bytes) : null;
    if (runs === null) {
      this.#pool.give(buffer);
      return null;
    }
    this.#runs = runs;
    return { bytes, buffer };
  }

  #isLeaf(object: number): boolean {
    const { start } = this.#families;
    return start[object] === start[object + 1];
  }

  #inflate(object: number, size: number, into: Uint8Array): string | null {
    const { offset, headLength, end } = this.#layout;
    return this.#inflater.inflate(this.#pack, offset[object]! + headLength[object]!, end[object]!, size, into);
  }

  #failVersion(object: number, reason: WalkFailure, detail: string): null {
    this.#fail(object, reason, detail);
    return null;
  }

  /** Reports an object and all that are built on it. */
  #fail(object: number, reason: WalkFailure, detail: string): void {
    const { start, child } = this.#families;
    this.#visitor.failed(object, reason, detail);
    const waiting = [object];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (let c = start[at]!; c < start[at + 1]!; c++) {
        this.#visitor.failed(child[c]!, "base-unreadable", detail);
        waiting.push(child[c]!);
      }
    }
  }
}
