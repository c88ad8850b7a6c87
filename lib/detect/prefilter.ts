import { QuickFilter } from "./quick-filter.ts";

/** A literal to look for; compared without case when `ignoreCase` (ASCII only). */
export interface Keyword {
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** Where a keyword stands: index into the keyword list and offset of its first byte, pairwise. */
export type Hits = readonly number[];

/** Bytes after which the automaton has earned its building. */
const WORTH_BUILDING = 4 * 1024 * 1024;

/** Finds all keywords in one pass over the content, however many there are. */
export class Prefilter {
  readonly keywords: readonly Keyword[];
  #quick: QuickFilter | null = null;
  #automaton: Automaton | null = null;
  #read = 0;

  constructor(keywords: readonly Keyword[]) {
    this.keywords = keywords;
  }

  /** All hits in `bytes`, by end offset. */
  hits(bytes: Uint8Array): Hits {
    this.#read += bytes.length;
    if (this.#automaton === null && this.#read > WORTH_BUILDING) this.#automaton = new Automaton(this.keywords);
    return (this.#automaton ?? (this.#quick ??= new QuickFilter(this.keywords))).hits(bytes);
  }
}

/**
 * The Aho-Corasick automaton (Aho and Corasick 1975) completed to a table over classes of bytes, so that each byte
 * costs one lookup whatever the number of keywords.
 */
export class Automaton {
  readonly #keywords: readonly Keyword[];
  readonly #classes: Uint8Array;
  readonly #width: number;
  /** Next state by `state + class`; states are premultiplied by the table's width. */
  readonly #next: Int32Array;
  /** States from here on end at least one keyword. */
  readonly #accepting: number;
  readonly #endsAt: readonly (readonly number[])[];

  constructor(keywords: readonly Keyword[]) {
    this.#keywords = keywords;
    const classes = byteClasses(keywords);
    this.#classes = classes.of;
    this.#width = classes.count;
    const table = buildTable(keywords, classes);
    this.#next = table.next;
    this.#accepting = table.accepting;
    this.#endsAt = table.endsAt;
  }

  /** All hits in `bytes`, by end offset; of those that end together the longer first. */
  hits(bytes: Uint8Array): Hits {
    const found: number[] = [];
    const next = this.#next;
    const classes = this.#classes;
    const accepting = this.#accepting;
    let state = 0;
    for (let at = 0; at < bytes.length; at++) {
      state = next[state + classes[bytes[at]!]!]!;
      if (state >= accepting) this.#collect(state, at + 1, bytes, found);
    }
    return found;
  }

  #collect(state: number, end: number, bytes: Uint8Array, found: number[]): void {
    for (const index of this.#endsAt[(state - this.#accepting) / this.#width]!) {
      const keyword = this.#keywords[index]!;
      const start = end - keyword.text.length;
      if (keyword.ignoreCase || standsAt(keyword.text, bytes, start)) found.push(index, start);
    }
  }
}

interface Classes {
  readonly of: Uint8Array;
  readonly count: number;
}

/** Class 0 is every byte in no keyword; letters share a class with their other case. */
function byteClasses(keywords: readonly Keyword[]): Classes {
  const of = new Uint8Array(256);
  let count = 1;
  for (const { text } of keywords) {
    for (let i = 0; i < text.length; i++) {
      const folded = fold(text.charCodeAt(i));
      if (of[folded] !== 0) continue;
      of[folded] = count;
      if (folded >= 0x61 && folded <= 0x7a) of[folded - 32] = count;
      count++;
    }
  }
  return { of, count };
}

interface Table {
  readonly next: Int32Array;
  readonly accepting: number;
  readonly endsAt: readonly (readonly number[])[];
}

function buildTable(keywords: readonly Keyword[], classes: Classes): Table {
  const width = classes.count;
  const total = 1 + keywords.reduce((sum, keyword) => sum + keyword.text.length, 0);
  const trie = new Int32Array(total * width);
  const ends: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let i = 0; i < keyword.text.length; i++) {
      const slot = state * width + classes.of[fold(keyword.text.charCodeAt(i))]!;
      if (trie[slot] === 0) trie[slot] = ends.push([]) - 1;
      state = trie[slot]!;
    }
    ends[state]!.push(index);
  });
  completeTransitions(trie, ends, width);
  return renumber(trie, ends, width);
}

/** Breadth first: a missing edge takes the edge of the longest proper suffix's state. */
function completeTransitions(trie: Int32Array, ends: number[][], width: number): void {
  const fail = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let c = 0; c < width; c++) if (trie[c] !== 0) queue.push(trie[c]!);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const suffix = fail[state]!;
    ends[state]!.push(...ends[suffix]!);
    for (let c = 0; c < width; c++) {
      const child = trie[state * width + c]!;
      const viaSuffix = trie[suffix * width + c]!;
      if (child === 0) trie[state * width + c] = viaSuffix;
      else {
        fail[child] = viaSuffix;
        queue.push(child);
      }
    }
  }
}

/** Puts accepting states last, so that one comparison tells them, and premultiplies. */
function renumber(trie: Int32Array, ends: readonly number[][], width: number): Table {
  const order = new Int32Array(ends.length);
  let quiet = 0;
  ends.forEach((list, state) => {
    if (list.length === 0) order[state] = quiet++;
  });
  const endsAt: number[][] = [];
  ends.forEach((list, state) => {
    if (list.length > 0) order[state] = quiet + endsAt.push(list) - 1;
  });
  const next = new Int32Array(ends.length * width);
  for (let state = 0; state < ends.length; state++) {
    const base = order[state]! * width;
    for (let c = 0; c < width; c++) next[base + c] = order[trie[state * width + c]!]! * width;
  }
  return { next, accepting: quiet * width, endsAt };
}

function fold(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

function standsAt(text: string, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}
