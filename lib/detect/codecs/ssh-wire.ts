import { bigEndian32, concatBytes } from "./bytes.ts";

/** Reads the length-prefixed fields of the SSH wire format (RFC 4251 section 5) one after the other. */
export class SshReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start = 0) {
    this.#bytes = bytes;
    this.#at = start;
  }

  /** Bytes not yet read. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** An unsigned 32-bit number, or null past the end. */
  uint32(): number | null {
    if (this.left < 4) return null;
    const [a, b, c, d] = this.#bytes.subarray(this.#at, this.#at + 4) as unknown as [number, number, number, number];
    this.#at += 4;
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  }

  /** A string or multi-precision integer, or null where it does not fit. */
  string(): Uint8Array | null {
    const length = this.uint32();
    if (length === null || length > this.left) return null;
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}

/** A string field: length, then the bytes. */
export function sshString(bytes: Uint8Array): Uint8Array {
  return concatBytes(bigEndian32(bytes.length), bytes);
}

/** All fields of a blob that holds nothing but strings; null where they do not fill it exactly. */
export function sshStrings(bytes: Uint8Array): Uint8Array[] | null {
  const reader = new SshReader(bytes);
  const strings: Uint8Array[] = [];
  while (reader.left > 0) {
    const string = reader.string();
    if (string === null) return null;
    strings.push(string);
  }
  return strings;
}

/** Length in bits of a big-endian unsigned integer. */
export function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (bytes.length - first) * 8 - Math.clz32(bytes[first]!) + 24;
}
