/** What MessagePack can hold here; maps become lists of alternating keys and values. */
export type MsgpackValue = null | boolean | number | string | Uint8Array | readonly MsgpackValue[];

const MAX_DEPTH = 16;
const FAIL = Symbol("not MessagePack");
type Failure = typeof FAIL;

/** Reads one MessagePack value (msgpack.org, spec) that fills `bytes` exactly; undefined for anything else. */
export function readMsgpack(bytes: Uint8Array): MsgpackValue | undefined {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  return value === FAIL || !reader.done ? undefined : value;
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(depth: number): MsgpackValue | Failure {
    const tag = this.#bytes[this.#at++];
    if (tag === undefined || depth > MAX_DEPTH) return FAIL;
    if (tag < 0x80) return tag;
    if (tag < 0x90) return this.#list((tag & 15) * 2, depth);
    if (tag < 0xa0) return this.#list(tag & 15, depth);
    if (tag < 0xc0) return this.#text(tag & 31);
    if (tag >= 0xe0) return tag - 256;
    return this.#tagged(tag, depth);
  }

  #tagged(tag: number, depth: number): MsgpackValue | Failure {
    if (tag === 0xc0) return null;
    if (tag === 0xc2 || tag === 0xc3) return tag === 0xc3;
    if (tag >= 0xc4 && tag <= 0xc6) return this.#binary(this.#uint(1 << (tag - 0xc4)));
    if (tag === 0xca || tag === 0xcb) return this.#float(tag === 0xca ? 4 : 8);
    if (tag >= 0xcc && tag <= 0xcf) return this.#uint(1 << (tag - 0xcc)) ?? FAIL;
    if (tag >= 0xd0 && tag <= 0xd3) return this.#int(1 << (tag - 0xd0));
    if (tag >= 0xd9 && tag <= 0xdb) return this.#text(this.#uint(1 << (tag - 0xd9)));
    if (tag === 0xdc || tag === 0xdd) return this.#list(this.#uint(tag === 0xdc ? 2 : 4), depth);
    if (tag === 0xde || tag === 0xdf) {
      const pairs = this.#uint(tag === 0xde ? 2 : 4);
      return this.#list(pairs === null ? null : pairs * 2, depth);
    }
    return FAIL;
  }

  #list(length: number | null, depth: number): MsgpackValue[] | Failure {
    if (length === null || length > this.#bytes.length - this.#at) return FAIL;
    const items: MsgpackValue[] = [];
    for (let i = 0; i < length; i++) {
      const item = this.value(depth + 1);
      if (item === FAIL) return FAIL;
      items.push(item);
    }
    return items;
  }

  #binary(length: number | null): Uint8Array | Failure {
    if (length === null || length > this.#bytes.length - this.#at) return FAIL;
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  #text(length: number | null): string | Failure {
    const bytes = this.#binary(length);
    return bytes === FAIL ? FAIL : new TextDecoder().decode(bytes);
  }

  #uint(size: number): number | null {
    const bytes = this.#binary(size);
    return bytes === FAIL ? null : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  }

  #int(size: number): number | Failure {
    const value = this.#uint(size);
    if (value === null) return FAIL;
    return value < 2 ** (8 * size - 1) ? value : value - 2 ** (8 * size);
  }

  #float(size: 4 | 8): number | Failure {
    if (this.#binary(size) === FAIL) return FAIL;
    return size === 4 ? this.#view.getFloat32(this.#at - 4) : this.#view.getFloat64(this.#at - 8);
  }
}
