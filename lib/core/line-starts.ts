import { unitOf, type Encoding } from "./text.ts";

const LF = 0x0a;

/** Where the lines of a content begin, found as far as they are asked for: most questions are about its head. */
export class LineStarts {
  readonly #bytes: Uint8Array;
  readonly #encoding: Encoding;
  readonly #starts: number[];
  /** Up to where line feeds were looked for. */
  #read = 0;

  constructor(bytes: Uint8Array, encoding: Encoding) {
    this.#bytes = bytes;
    this.#encoding = encoding;
    this.#starts = [bomLength(bytes, encoding)];
  }

  /** Starts of the lines up to the one that an offset is in; perhaps of more. */
  upTo(offset: number): readonly number[] {
    while (this.#read <= offset && this.#next());
    return this.#starts;
  }

  /** Start of a 1-based line; undefined past the last one. */
  of(line: number): number | undefined {
    while (this.#starts.length < line && this.#next());
    return this.#starts[line - 1];
  }

  /** Finds the next line feed; false where there is none. */
  #next(): boolean {
    const end = this.#encoding === "bytes" ? this.#plainEnd() : this.#wideEnd(unitOf(this.#encoding));
    this.#read = end ?? this.#bytes.length;
    if (end !== null) this.#starts.push(end);
    return end !== null;
  }

  #plainEnd(): number | null {
    const bytes = this.#bytes;
    let at = this.#read;
    // V8's indexOf on typed arrays takes ten times as long for a line.
    while (at < bytes.length && bytes[at] !== LF) at++;
    return at < bytes.length ? at + 1 : null;
  }

  #wideEnd(unit: number): number | null {
    const bytes = this.#bytes;
    const low = this.#encoding.endsWith("le") ? 0 : unit - 1;
    for (let at = this.#read; at + unit <= bytes.length; at += unit) {
      if (bytes[at + low] === LF && isNulBeside(bytes, at, unit, low)) return at + unit;
    }
    return null;
  }
}

/** Whether all bytes of a character but one are NUL. */
function isNulBeside(bytes: Uint8Array, at: number, unit: number, low: number): boolean {
  for (let i = 0; i < unit; i++) if (i !== low && bytes[at + i] !== 0) return false;
  return true;
}

function bomLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === "bytes") return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const unit = unitOf(encoding);
  const [low, high] = encoding.endsWith("le") ? [0, 1] : [unit - 1, unit - 2];
  return bytes[low] === 0xff && bytes[high] === 0xfe ? unit : 0;
}
