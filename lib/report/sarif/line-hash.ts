/** Characters that a line's hash covers, from the line's start on. */
const WINDOW = 100;
const FACTOR = 37;
/** What stands for the end of the file. */
const END = 0xffff;
const TWO_32 = 0x1_0000_0000;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/**
 * `primaryLocationLineHash` of lines, by which GitHub knows an alert again: for each line a polynomial of the next
 * hundred characters without spaces and tabs, modulo 2^64, and which of the equal ones it is. Lines end at LF, CR or
 * CRLF. The algorithm is that of github/codeql-action, src/fingerprints.ts, which computes it for uploads without one.
 * @param bytes content of the file, read as UTF-8 whatever it is
 * @param wanted 1-based lines
 */
export function lineHashes(bytes: Uint8Array, wanted: ReadonlySet<number>): Map<number, string> {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const found = new Map<number, string>();
  const seen = new Map<string, number>();
  for (const [line, hash] of hashesInOrder(text)) {
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (wanted.has(line)) found.set(line, `${hash}:${count}`);
  }
  return found;
}

/** Every line with the hash of what follows its start. */
function* hashesInOrder(text: string): Generator<readonly [line: number, hash: string]> {
  const rolling = new RollingHash();
  let line = 0;
  let atStart = true;
  for (const unit of normalised(text)) {
    const told = rolling.startLeaving();
    if (told !== 0) yield [told, rolling.hex()];
    rolling.push(unit, atStart ? ++line : 0);
    atStart = unit === LF;
  }
  for (let i = 0; i < WINDOW; i++) {
    const told = rolling.startLeaving();
    if (told !== 0) yield [told, rolling.hex()];
    rolling.push(0, 0);
  }
}

/** The characters that count, with the end. */
function* normalised(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE || unit === TAB || (unit === LF && text.charCodeAt(at - 1) === CR)) continue;
    yield unit === CR ? LF : unit;
  }
  yield END;
}

/** 37^100 modulo 2^64, as two halves. */
const LEAVING: readonly [high: number, low: number] = power();

function power(): [number, number] {
  let [high, low] = [0, 1];
  for (let i = 0; i < WINDOW; i++) {
    const product = low * FACTOR;
    high = (Math.imul(high, FACTOR) + Math.floor(product / TWO_32)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
}

/** The hash of the last hundred characters, kept in two halves of 32 bits. */
class RollingHash {
  readonly #units = new Uint16Array(WINDOW);
  /** Line that starts with a character of the window; 0 where none does. */
  readonly #starts = new Int32Array(WINDOW);
  #at = 0;
  #high = 0;
  #low = 0;

  /** The line whose start is the next character to leave; 0 for none. */
  startLeaving(): number {
    return this.#starts[this.#at]!;
  }

  /** @param line number of the line that starts with this character, or 0 */
  push(unit: number, line: number): void {
    const leaving = this.#units[this.#at]!;
    this.#units[this.#at] = unit;
    this.#starts[this.#at] = line;
    this.#at = (this.#at + 1) % WINDOW;
    // Both products and their sums stay below 2^53.
    const gone = LEAVING[1] * leaving;
    const low = this.#low * FACTOR + unit - (gone % TWO_32);
    const carry = Math.floor(low / TWO_32) - Math.floor(gone / TWO_32);
    this.#high = (Math.imul(this.#high, FACTOR) - Math.imul(LEAVING[0], leaving) + carry) >>> 0;
    this.#low = low - Math.floor(low / TWO_32) * TWO_32;
  }

  /** Hex digits without leading zeros. */
  hex(): string {
    const low = this.#low.toString(16);
    return this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, "0");
  }
}
