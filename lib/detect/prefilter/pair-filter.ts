import type { HitList } from "../hit-list.ts";
import type { Keyword } from "../prefilter.ts";
import { pairTable } from "./pair-table.ts";
import { jsScanner } from "./scan-js.ts";
import { wasmScanner } from "./scan-wasm.ts";
import { CASE_BITS, CHUNK, keyHash, keySet, otherHash, type Scanner, type ScanTables } from "./scanner.ts";
import { bucketOf, indexWindows, keywordBytes, type KeywordBytes, type WindowIndex } from "./window-index.ts";
import { windowsOf } from "./windows.ts";

/** What is searched, and where its hits go. */
interface Search {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly into: HitList;
}

/** Finds keywords by the rarest four bytes of each, looking at every second place, and compares where they may stand. */
export class PairFilter {
  readonly #scanner: Scanner;
  readonly #index: WindowIndex;
  readonly #keywords: KeywordBytes;

  /** @param scannerOf how to scan; by default with WebAssembly where there is any */
  constructor(keywords: readonly Keyword[], scannerOf: (tables: ScanTables) => Scanner = bestScanner) {
    const windows = keywords.flatMap(windowsOf);
    const table = pairTable(windows);
    this.#index = indexWindows(windows, table);
    const { key } = this.#index;
    this.#scanner = scannerOf({ ...table, keys: keySet(key, keyHash), otherKeys: keySet(key, otherHash) });
    this.#keywords = keywordBytes(keywords);
  }

  /** As `Prefilter.hitsIn`. */
  hitsIn(bytes: Uint8Array, from: number, to: number, into: HitList): void {
    if (from >= to) return;
    const first = into.count;
    const search = { bytes, from, to, into };
    // A window may begin one byte before its keyword; what is there in the scanner's text does not count.
    let skipped = 1;
    for (let start = from - 1; start < to; start += CHUNK) {
      const end = Math.min(start + CHUNK + FOLLOWING, to);
      copy(bytes, start + skipped, end, this.#scanner.text, skipped);
      const count = this.#scanner.scan(Math.min(CHUNK, to - start));
      for (let i = 0; i < count; i++) this.#check(this.#scanner.found[i]!, start, search);
      skipped = 0;
    }
    sortByEnd(into, first, this.#keywords.at);
  }

  /** Adds the keywords at a place that the scanner found; `start` is where its text begins. */
  #check(found: number, start: number, search: Search): void {
    const { text } = this.#scanner;
    const { masks, groups } = this.#index;
    const at = (found >>> 16) << 1;
    const word = text[at]! | (text[at + 1]! << 8) | (text[at + 2]! << 16) | (text[at + 3]! << 24);
    for (let i = 0; i < masks.length; i++) {
      if ((found & groups[i]!) !== 0) this.#lookUp((word | CASE_BITS) & masks[i]!, start + at, search);
    }
  }

  #lookUp(key: number, at: number, { bytes, from, to, into }: Search): void {
    const index = this.#index;
    const ends = this.#keywords.at;
    const bucket = bucketOf(key);
    for (let slot = index.from[bucket]!; slot < index.from[bucket + 1]!; slot++) {
      if (index.key[slot] !== key) continue;
      const keyword = index.keyword[slot]!;
      const start = at - index.offset[slot]!;
      const inside = start >= from && start + ends[keyword + 1]! - ends[keyword]! <= to;
      if (inside && standsAt(keyword, this.#keywords, bytes, start)) into.add(keyword, start);
    }
  }
}

/** A filter for `keywords`; a function, so that the hook can load this file when it is called. */
export function pairFilter(keywords: readonly Keyword[]): PairFilter {
  return new PairFilter(keywords);
}

/** Up to so many bytes are copied sooner than a view of them is made. */
const FEW = 128;

function copy(bytes: Uint8Array, from: number, to: number, text: Uint8Array, at: number): void {
  if (to - from > FEW) text.set(bytes.subarray(from, to), at);
  else for (let i = from, j = at; i < to; i++, j++) text[j] = bytes[i]!;
}

/** Bytes of a window that may lie behind a chunk. */
const FOLLOWING = 4;

function bestScanner(tables: ScanTables): Scanner {
  return wasmScanner(tables) ?? jsScanner(tables);
}

function standsAt(keyword: number, { bytes, loose, at }: KeywordBytes, text: Uint8Array, start: number): boolean {
  const from = at[keyword]!;
  const length = at[keyword + 1]! - from;
  for (let i = 0; i < length; i++) if ((text[start + i]! | loose[from + i]!) !== bytes[from + i]) return false;
  return true;
}

/** Hits come by window, so that few are out of place: insertion sort from `first` on. */
function sortByEnd(list: HitList, first: number, at: Int32Array): void {
  const { keyword, start, count } = list;
  for (let i = first + 1; i < count; i++) {
    const k = keyword[i]!;
    const s = start[i]!;
    const end = s + at[k + 1]! - at[k]!;
    let j = i - 1;
    for (; j >= first; j--) {
      const before = start[j]! + at[keyword[j]! + 1]! - at[keyword[j]!]!;
      if (before < end || (before === end && (start[j]! < s || (start[j] === s && keyword[j]! < k)))) break;
      keyword[j + 1] = keyword[j]!;
      start[j + 1] = start[j]!;
    }
    keyword[j + 1] = k;
    start[j + 1] = s;
  }
}
