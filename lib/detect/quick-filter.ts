import { byteString } from "../core/text.ts";
import type { Hits, Keyword } from "./prefilter.ts";

/** So many characters of each keyword go into the regex: enough to be rare, few enough to compile at once. */
const HEAD = 5;

/** Keywords by their first characters; the list itself is looked at only where a head stands. */
export interface HeadedKeywords {
  /** Source of a regex over all heads. */
  readonly heads: string;
  readonly keywords: readonly Keyword[];
  /** Indexes of keywords that may stand where this head was matched. */
  after(head: string): readonly number[];
}

interface Hit {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds keywords where one regex over their first characters matches. It is ready in a millisecond and runs as machine
 * code from the start, where the automaton takes longer to build than to read a small commit.
 */
export class QuickFilter {
  readonly #list: HeadedKeywords;
  readonly #regex: RegExp;

  constructor(list: HeadedKeywords) {
    this.#list = list;
    this.#regex = new RegExp(list.heads, "g");
  }

  /** All hits in `bytes`, by end offset; of those that end together the longer first, as the automaton has them. */
  hits(bytes: Uint8Array): Hits {
    if (this.#list.heads === "") return [];
    const text = lower(byteString(bytes));
    const found: Hit[] = [];
    this.#regex.lastIndex = 0;
    for (let match = this.#regex.exec(text); match !== null; match = this.#regex.exec(text)) {
      this.#collect(match[0], match.index, bytes, found);
      this.#regex.lastIndex = match.index + 1;
    }
    return found.sort(byEnd).flatMap(({ index, start }) => [index, start]);
  }

  #collect(matched: string, start: number, bytes: Uint8Array, found: Hit[]): void {
    for (const index of this.#list.after(matched)) {
      const { text, ignoreCase } = this.#list.keywords[index]!;
      if (standsAt(text, ignoreCase, bytes, start)) found.push({ index, start, end: start + text.length });
    }
  }
}

/** Gathers keywords, none of which is empty, by their heads. */
export function headed(keywords: readonly Keyword[]): HeadedKeywords {
  const known = new Map<string, readonly number[]>();
  return {
    heads: headsOf(keywords).map(literal).join("|"),
    keywords,
    after(head) {
      const possible = known.get(head) ?? possibleAfter(head, keywords);
      known.set(head, possible);
      return possible;
    },
  };
}

/** The first characters of keywords, each once. */
export function headsOf(keywords: readonly Keyword[]): string[] {
  return [...new Set(keywords.map(({ text }) => headOf(text)))];
}

/** A shorter head may have matched where a longer one stands, and the other way round. */
function possibleAfter(matched: string, keywords: readonly Keyword[]): number[] {
  return keywords.flatMap(({ text }, index) => {
    const head = headOf(text);
    return head.startsWith(matched) || matched.startsWith(head) ? [index] : [];
  });
}

function headOf(keyword: string): string {
  return lower(keyword).slice(0, HEAD);
}

/** Lower case; below U+0100 no letter changes its length, so offsets stay. */
function lower(text: string): string {
  return text.toLowerCase();
}

function literal(text: string): string {
  return text.replace(/[^\w]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function byEnd(a: Hit, b: Hit): number {
  return a.end - b.end || a.start - b.start || a.index - b.index;
}

function standsAt(text: string, ignoreCase: boolean, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[start + i];
    const code = text.charCodeAt(i);
    if (byte !== code && !(ignoreCase && isUpper(byte) && byte + 32 === code)) return false;
  }
  return true;
}

function isUpper(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}
