import type { Site } from "../site.ts";

const FIRST_CAPACITY = 64;
/** Stands in {@link Version.behind} for a hit that has yet to be looked at. */
export const UNKNOWN = -1;

/**
 * What is known of one version of a content: where keywords stand in it and what each place yields. The next version
 * takes over what stands in the parts it has in common with this one. Kept and filled again rather than made anew.
 */
export class Version {
  /** Length of the content in bytes. */
  length = 0;
  /** Whether its first bytes may be UTF-16 or UTF-32. */
  mayBeWide = false;
  /** Whether lines of what may be base64 belong together in it, or did in a version that it is built on. */
  isWrapped = false;
  /** How many hits there are; their arrays may be longer. */
  count = 0;
  /** Keyword of each hit, and its offset; by offset. */
  keyword: Int32Array = new Int32Array(FIRST_CAPACITY);
  start: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The text that the look at a hit depends on: so many bytes before its start, and so many from there on. */
  ahead: Int32Array = new Int32Array(FIRST_CAPACITY);
  behind: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Index into {@link Version.finds} of what the `start` patterns of its keyword yield at a hit; -1 for nothing. */
  find: Int32Array = new Int32Array(FIRST_CAPACITY);
  readonly finds: Find[] = [];
  /** What `within` patterns yield. */
  readonly regions: RegionLook[] = [];

  /** Forgets all. */
  begin(length: number): void {
    this.length = length;
    this.mayBeWide = false;
    this.isWrapped = false;
    this.count = 0;
    this.finds.length = 0;
    this.regions.length = 0;
  }

  /** Whether some place yields something. */
  get isLive(): boolean {
    return this.finds.length > 0 || this.regions.some(({ find }) => find !== null);
  }

  /**
   * Adds a hit that is not looked at yet; one that begins before others moves in front of them.
   * @returns its index for now
   */
  add(keyword: number, start: number): number {
    if (this.count === this.keyword.length) this.#grow();
    let index = this.count++;
    for (; index > 0 && this.start[index - 1]! > start; index--) this.#move(index - 1, index);
    this.keyword[index] = keyword;
    this.start[index] = start;
    this.behind[index] = UNKNOWN;
    this.find[index] = -1;
    return index;
  }

  #move(from: number, to: number): void {
    this.keyword[to] = this.keyword[from]!;
    this.start[to] = this.start[from]!;
    this.ahead[to] = this.ahead[from]!;
    this.behind[to] = this.behind[from]!;
    this.find[to] = this.find[from]!;
  }

  #grow(): void {
    const capacity = 2 * this.keyword.length;
    this.keyword = grown(this.keyword, capacity);
    this.start = grown(this.start, capacity);
    this.ahead = grown(this.ahead, capacity);
    this.behind = grown(this.behind, capacity);
    this.find = grown(this.find, capacity);
  }
}

/** What one place yields, and where it was when it was looked at: it may have moved since. */
export interface Find {
  readonly at: number;
  readonly sites: readonly Site[];
}

/** Stands in {@link RegionLook.pattern} for encoded text, in which all patterns are looked for. */
export const INSIDE = -2;

/** A look at a region of the pattern with that number. */
export interface RegionLook {
  readonly pattern: number;
  readonly start: number;
  /** The text that the look depends on, from the region's start; `ahead` may be infinite. */
  readonly ahead: number;
  readonly behind: number;
  readonly find: Find | null;
}

function grown(array: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
