import type { Member } from "./archive.ts";

/** Names of what stands in an archive outside of its members. */
export const OUTSIDE = {
  zipComments: "[zip-comments]",
  zipGaps: "[zip-between-members]",
  paxHeaders: "[pax-headers]",
  gzipHeader: "[gzip-header]",
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(OUTSIDE));

/** Whether a name stands for no member. */
export function isOutside(name: string): boolean {
  return NAMES.has(name);
}

/** Gathers what stands outside of members, each text once. */
export class OutsideText {
  readonly #name: Uint8Array;
  readonly #maxSize: number;
  readonly #texts: Set<string> = new Set();
  #size = 0;

  /** @param maxSize more, in bytes, is not kept */
  constructor(name: (typeof OUTSIDE)[keyof typeof OUTSIDE], maxSize: number) {
    this.#name = Buffer.from(name);
    this.#maxSize = maxSize;
  }

  add(bytes: Uint8Array): void {
    const text = Buffer.from(bytes).toString("latin1");
    if (text === "" || this.#texts.has(text)) return;
    this.#size += text.length;
    // A bomb may be made of headers, too.
    if (this.#size <= this.#maxSize) this.#texts.add(text);
  }

  /** All of it, a line or more each. */
  *members(): Generator<Member> {
    const name = this.#name;
    if (this.#texts.size > 0)
      yield { kind: "outside", name, bytes: Buffer.from([...this.#texts].join("\n"), "latin1") };
    if (this.#size <= this.#maxSize) return;
    yield { kind: "unread", name, skip: { reason: "too-large", bytes: this.#size, incomplete: true } };
  }
}
