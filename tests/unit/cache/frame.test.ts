import { describe, expect, test } from "@jest/globals";
import { pack, unpack } from "../../../lib/cache/frame.ts";

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);
const SECTIONS = [Uint8Array.of(1, 2, 3), new Uint8Array(0), Float64Array.of(0.5, -1), Int32Array.of(-1, 7, 9)];

function packed(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(pack(KEY, SECTIONS)));
}

function bytesOf(sections: readonly ArrayBufferView[] | null): unknown {
  return sections?.map(({ buffer, byteOffset, byteLength }) => [...new Uint8Array(buffer, byteOffset, byteLength)]);
}

describe("a cache file", () => {
  test("gives back what went in, where typed arrays can start", () => {
    const sections = unpack(packed(), KEY);
    expect(bytesOf(sections)).toEqual(bytesOf(SECTIONS));
    expect(sections?.every(({ byteOffset }) => byteOffset % 8 === 0)).toBe(true);
  });

  test("is nothing under another key", () => {
    expect(
      unpack(
        packed(),
        KEY.map((byte) => byte ^ 1),
      ),
    ).toBeNull();
  });

  test("is nothing when any of its bits is wrong", () => {
    const whole = packed();
    for (let bit = 0; bit < 8 * whole.length; bit++) {
      const damaged = whole.slice();
      damaged[bit >> 3] = damaged[bit >> 3]! ^ (1 << (bit & 7));
      expect([bit, unpack(damaged, KEY)]).toEqual([bit, null]);
    }
  });

  test("is nothing when it is cut off anywhere, or goes on", () => {
    const whole = packed();
    for (let length = 0; length < whole.length; length++) expect(unpack(whole.slice(0, length), KEY)).toBeNull();
    expect(unpack(Uint8Array.from([...whole, 0, 0, 0, 0, 0, 0, 0, 0]), KEY)).toBeNull();
  });
});
