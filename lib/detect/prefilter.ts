import { HitList } from "./hit-list.ts";
import { pairFilter, type PairFilter } from "./prefilter/pair-filter.ts";
import { headed, QuickFilter, type HeadedKeywords } from "./quick-filter.ts";

/** A literal to look for; compared without case when `ignoreCase` (ASCII only). */
export interface Keyword {
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** Where a keyword stands: index into the keyword list and offset of its first byte, pairwise. */
export type Hits = readonly number[];

/** Bytes after which the pair filter has earned its building. */
const WORTH_BUILDING = 512 * 1024;

/** Finds all keywords in one pass over the content, however many there are. */
export class Prefilter {
  readonly headed: HeadedKeywords;
  #quick: QuickFilter | null = null;
  #pairs: PairFilter | null = null;
  #read = 0;
  #longest = -1;

  /** @param list keywords, with the quick filter's regex where that was made ahead of time */
  constructor(list: readonly Keyword[] | HeadedKeywords) {
    this.headed = "heads" in list ? list : headed(list);
  }

  /** All hits in `bytes`, by end offset; of those that end together the longer first. */
  hits(bytes: Uint8Array): Hits {
    this.#read += bytes.length;
    if (this.#pairs === null && this.#read <= WORTH_BUILDING) {
      return (this.#quick ??= new QuickFilter(this.headed)).hits(bytes);
    }
    const list = new HitList();
    this.hitsIn(bytes, 0, bytes.length, list);
    const found: number[] = [];
    for (let i = 0; i < list.count; i++) found.push(list.keyword[i]!, list.start[i]!);
    return found;
  }

  /**
   * Appends to `into` all keywords that lie wholly inside `bytes[from, to)`, with offsets into `bytes`, in the order
   * of {@link hits}.
   */
  hitsIn(bytes: Uint8Array, from: number, to: number, into: HitList): void {
    (this.#pairs ??= pairFilter(this.headed.keywords)).hitsIn(bytes, from, to, into);
  }

  /** Bytes of the longest keyword; 0 where there is none. */
  get longest(): number {
    if (this.#longest < 0) this.#longest = Math.max(0, ...this.headed.keywords.map(({ text }) => text.length));
    return this.#longest;
  }
}
