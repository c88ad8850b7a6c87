import { describe, expect, test } from "@jest/globals";
import { CopyRunList } from "../../../lib/core/copy-runs.ts";
import { applyDelta, CORRUPT_DELTA, parseDelta } from "../../../lib/git/pack/delta.ts";
import { encodeDelta } from "../../helpers/pack/delta.ts";

const base = Uint8Array.from({ length: 0x20000 }, (_, i) => (i * 31) >> 3);
const parse = (delta: Uint8Array, runs = new CopyRunList()) => parseDelta(delta, delta.length, base.length, runs);

describe("a delta", () => {
  test("that copies 64 KiB names no length", () => {
    const delta = encodeDelta(base.length, 0x10000, [{ copy: [5, 0x10000] }]);
    expect(delta.length).toBe(3 + 3 + 2);
    expect(parse(delta)).toBe(0x10000);
    const out = new Uint8Array(0x10000);
    applyDelta(base, delta, delta.length, out);
    expect(Buffer.compare(out, base.subarray(5, 5 + 0x10000))).toBe(0);
  });

  test("joins copies that continue one another in both texts", () => {
    const runs = new CopyRunList();
    parse(encodeDelta(base.length, 600, [{ copy: [0, 200] }, { copy: [200, 200] }, { copy: [0, 200] }]), runs);
    expect([runs.count, runs.length[0], runs.length[1]]).toEqual([2, 400, 200]);
  });

  test("holds more runs than the list began with", () => {
    const copies = Array.from({ length: 1000 }, (_, i) => ({ copy: [i * 7 + 1, 3] as const }));
    const runs = new CopyRunList();
    expect(parse(encodeDelta(base.length, 3000, copies), runs)).toBe(3000);
    expect([runs.count, runs.at[999], runs.from[999]]).toEqual([1000, 2997, 999 * 7 + 1]);
  });

  test.each([
    ["for a base of another size", encodeDelta(base.length - 1, 1, [{ copy: [0, 1] }])],
    ["that copies past the end of its base", encodeDelta(base.length, 2, [{ copy: [base.length - 1, 2] }])],
    ["that copies from behind its base", encodeDelta(base.length, 1, [{ copy: [0xf0000000, 1] }])],
    ["that gives less than it promises", encodeDelta(base.length, 3, [{ copy: [0, 2] }])],
    ["that gives more than it promises", encodeDelta(base.length, 1, [{ copy: [0, 2] }])],
    ["that promises more than 2 GiB", encodeDelta(base.length, 2 ** 31, [])],
    ["with the reserved instruction", Uint8Array.from([...encodeDelta(base.length, 0, []), 0])],
    ["without a head", new Uint8Array(0)],
    ["whose head never ends", new Uint8Array(40).fill(0x80)],
  ])("%s is refused", (_, delta) => {
    expect(parse(delta)).toBe(CORRUPT_DELTA);
  });
});
