import { byteString } from "../core/text.ts";
import type { Hits, Keyword } from "./prefilter.ts";

/** So many characters of each keyword go into the regex: enough to be rare, few enough to compile at once. */
const HEAD = 5;

interface Hit {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds keywords where one regex over their first characters matches. It is ready in a millisecond and runs as machine
 * code from the start, where the automaton takes longer to build than to read a few megabytes.
 */
export class QuickFilter {
  readonly #keywords: readonly Keyword[];
  readonly #heads: RegExp;
  /** Indexes of keywords by their first character in lower case. */
  readonly #byFirst: ReadonlyMap<string, readonly number[]>;

  /** @param keywords none of them empty */
  constructor(keywords: readonly Keyword[]) {
    this.#keywords = keywords;
    const heads = keywords.map(({ text }) => lower(text).slice(0, HEAD));
    this.#heads = new RegExp([...new Set(heads)].map(literal).join("|"), "g");
    const byFirst = new Map<string, number[]>();
    heads.forEach((head, index) => {
      const known = byFirst.get(head[0]!);
      if (known === undefined) byFirst.set(head[0]!, [index]);
      else known.push(index);
    });
    this.#byFirst = byFirst;
  }

  /** All hits in `bytes`, by end offset; of those that end together the longer first, as the automaton has them. */
  hits(bytes: Uint8Array): Hits {
    const text = lower(byteString(bytes));
    const found: Hit[] = [];
    if (this.#keywords.length === 0) return [];
    this.#heads.lastIndex = 0;
    for (let match = this.#heads.exec(text); match !== null; match = this.#heads.exec(text)) {
      this.#collect(match.index, text[match.index]!, bytes, found);
      this.#heads.lastIndex = match.index + 1;
    }
    return found.sort(byEnd).flatMap(({ index, start }) => [index, start]);
  }

  #collect(start: number, first: string, bytes: Uint8Array, found: Hit[]): void {
    for (const index of this.#byFirst.get(first)!) {
      const { text, ignoreCase } = this.#keywords[index]!;
      if (standsAt(text, ignoreCase, bytes, start)) found.push({ index, start, end: start + text.length });
    }
  }
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
