import { Buffer } from "node:buffer";

/** A value that must not be shown. */
export interface Hidden {
  /** How failures call it. */
  readonly name: string;
  /** What of it is secret, without its public prefix. */
  readonly body: string;
}

/** Characters of a secret that may stand together nowhere. */
const WINDOW = 8;
/** Of a window in base64, the characters that no neighbour has a part in. */
const IN_BASE64 = 10;

/** Looks for any eight characters of some values, as they are or encoded. */
export class LeakFinder {
  readonly #forms = new Map<string, string>();
  readonly #lengths: ReadonlySet<number>;
  /** Which beginnings of three characters there are, by six bits of each: most places need no more than this look. */
  readonly #begins = new Uint8Array(1 << 18);

  constructor(hidden: readonly Hidden[]) {
    for (const { name, body } of hidden) {
      for (let at = 0; at + WINDOW <= body.length; at++) {
        for (const [form, text] of formsOf(body.slice(at, at + WINDOW))) this.#forms.set(text, `${name}, ${form}`);
      }
    }
    this.#lengths = new Set([...this.#forms.keys()].map((text) => text.length));
    for (const text of this.#forms.keys()) this.#begins[beginningAt(text, 0)] = 1;
  }

  /** What of the values stands in an output, and how; without the values. */
  findIn(output: string | Uint8Array): string[] {
    const text = typeof output === "string" ? output : Buffer.from(output).toString("latin1");
    const found = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      if (this.#begins[beginningAt(text, at)] === 0) continue;
      for (const length of this.#lengths) {
        const form = this.#forms.get(text.slice(at, at + length));
        if (form !== undefined) found.add(`${form}, at ${at}`);
      }
    }
    return [...found].slice(0, 3);
  }
}

function beginningAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return ((a & 63) << 12) | ((b & 63) << 6) | (c & 63);
}

function formsOf(window: string): (readonly [form: string, text: string])[] {
  const bytes = Buffer.from(window, "latin1");
  const hex = bytes.toString("hex");
  const percent = hex.replaceAll(/../g, "%$&");
  const base64 = [0, 1, 2].flatMap((skip) => {
    const start = Math.ceil((skip * 8) / 6);
    const text = Buffer.concat([Buffer.alloc(skip), bytes])
      .toString("base64")
      .slice(start, start + IN_BASE64);
    return [text, text.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [
    ["as it is", window],
    ...[hex, hex.toUpperCase()].map((text) => ["in hex", text] as const),
    ...[percent, percent.toUpperCase()].map((text) => ["percent-encoded", text] as const),
    ...base64.map((text) => ["in base64", text] as const),
  ];
}
