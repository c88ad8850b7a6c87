import type { HitList } from "../../lib/detect/hit-list.ts";
import type { Keyword } from "../../lib/detect/prefilter.ts";

/**
 * The Aho-Corasick automaton (Aho and Corasick 1975) completed to a table over classes of bytes, so that each byte
 * costs one lookup whatever the number of keywords.
 */
export class Automaton {
  readonly #keywords: readonly Keyword[];
  readonly #width: number;
  readonly #tables: Tables;
  /** Keywords that end in a state, by row number. */
  readonly #endsAt: readonly (readonly number[])[];
  /** What {@link run} fills; big enough for a keyword's end at every byte. */
  readonly #ends: Int32Array = new Int32Array(1 + 2 * CHUNK);

  constructor(keywords: readonly Keyword[]) {
    this.#keywords = keywords;
    const { of, count } = byteClasses(keywords);
    // Rows start at even numbers, which leaves the lowest bit free.
    this.#width = count + (count & 1);
    const trie = buildTrie(keywords, of);
    this.#tables = { classes: of, next: completeTable(trie, this.#width) };
    this.#endsAt = trie.ends;
  }

  /** As `Prefilter.hitsIn`. */
  hitsIn(bytes: Uint8Array, from: number, to: number, into: HitList): void {
    const ends = this.#ends;
    ends[0] = 0;
    for (let start = from; start < to; start += CHUNK) {
      const count = run(bytes, start, Math.min(start + CHUNK, to), this.#tables, ends);
      for (let i = 1; i < count; i += 2) this.#collect(ends[i]!, ends[i + 1]!, bytes, into);
    }
  }

  #collect(row: number, end: number, bytes: Uint8Array, into: HitList): void {
    for (const index of this.#endsAt[row / this.#width]!) {
      const keyword = this.#keywords[index]!;
      const start = end - keyword.text.length;
      if (keyword.ignoreCase || standsAt(keyword.text, bytes, start)) into.add(index, start);
    }
  }
}

/** Bytes that are run before what ended in them is looked at. */
const CHUNK = 8192;

/** What {@link run} steps through. */
interface Tables {
  readonly classes: Uint8Array;
  /** Next state by `state + class`; a state is the start of its row, plus one if a keyword ends there. */
  readonly next: Int32Array;
}

/**
 * Runs the automaton from the row in `ends[0]`, where the last row goes too, then row and end offset of each place
 * where a keyword ends. Nothing but the loop, so that V8 compiles it once and for all after a few thousand bytes.
 * @returns how much of `ends` is filled
 */
function run(bytes: Uint8Array, from: number, to: number, { classes, next }: Tables, ends: Int32Array): number {
  let row = ends[0]!;
  let count = 1;
  for (let at = from; at < to; at++) {
    const state = next[row + classes[bytes[at]!]!]!;
    row = state & ~1;
    if (state !== row) {
      ends[count] = row;
      ends[count + 1] = at + 1;
      count += 2;
    }
  }
  ends[0] = row;
  return count;
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

/** All keywords as paths from node 0; children of a node are a linked list. */
interface Trie {
  readonly count: number;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly classOf: Uint8Array;
  /** Keywords that end at a node. */
  readonly ends: number[][];
}

function buildTrie(keywords: readonly Keyword[], classes: Uint8Array): Trie {
  const most = 1 + keywords.reduce((sum, keyword) => sum + keyword.text.length, 0);
  const firstChild = new Int32Array(most);
  const nextSibling = new Int32Array(most);
  const classOf = new Uint8Array(most);
  const ends: number[][] = [[]];
  keywords.forEach(({ text }, index) => {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const wanted = classes[fold(text.charCodeAt(i))]!;
      let child = firstChild[node]!;
      while (child !== 0 && classOf[child] !== wanted) child = nextSibling[child]!;
      if (child === 0) {
        child = ends.push([]) - 1;
        classOf[child] = wanted;
        nextSibling[child] = firstChild[node]!;
        firstChild[node] = child;
      }
      node = child;
    }
    ends[node]!.push(index);
  });
  return { count: ends.length, firstChild, nextSibling, classOf, ends };
}

/**
 * Breadth first: a node's row is that of the longest proper suffix that is a node too, with the node's own children
 * in it. What ends at the suffix ends at the node.
 */
function completeTable(trie: Trie, width: number): Int32Array {
  const { firstChild, nextSibling, classOf, ends } = trie;
  const table = new Int32Array(trie.count * width);
  const suffixOf = new Int32Array(trie.count);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    const row = node * width;
    const suffixRow = suffixOf[node]! * width;
    if (node !== 0) table.copyWithin(row, suffixRow, suffixRow + width);
    for (let child = firstChild[node]!; child !== 0; child = nextSibling[child]!) {
      const slot = classOf[child]!;
      const suffix = node === 0 ? 0 : (table[suffixRow + slot]! & ~1) / width;
      suffixOf[child] = suffix;
      if (ends[suffix]!.length > 0) ends[child]!.push(...ends[suffix]!);
      table[row + slot] = child * width + (ends[child]!.length > 0 ? 1 : 0);
      queue.push(child);
    }
  }
  return table;
}

function fold(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

function standsAt(text: string, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}
