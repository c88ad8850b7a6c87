import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CopyRunList } from "../../../lib/core/copy-runs.ts";
import { applyDelta, CORRUPT_DELTA, deltaResultSize, parseDelta } from "../../../lib/git/pack/delta.ts";
import { carryOut, encodeDelta, type Instruction } from "../../helpers/pack/delta.ts";

const base = fc.uint8Array({ minLength: 1, maxLength: 3000 });

const change = base.chain((bytes) =>
  fc.record({
    base: fc.constant(bytes),
    instructions: fc.array(
      fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 127 }).map((insert): Instruction => ({ insert })),
        fc.tuple(fc.nat(bytes.length - 1), fc.nat(bytes.length)).map(([from, length]): Instruction => ({
          copy: [from, Math.max(1, Math.min(length, bytes.length - from))],
        })),
      ),
      { maxLength: 40 },
    ),
  }),
);

/** The answer for a delta: the text, or null where it is refused. */
function make(from: Uint8Array, delta: Uint8Array, runs = new CopyRunList()): Uint8Array | null {
  const size = parseDelta(delta, delta.length, from.length, runs);
  if (size === CORRUPT_DELTA) return null;
  const out = new Uint8Array(size);
  applyDelta(from, delta, delta.length, out);
  return out;
}

function expectSoundOrRefused(from: Uint8Array, delta: Uint8Array): void {
  const made = make(from, delta);
  expect(made === null || made.length === deltaResultSize(delta, delta.length)).toBe(true);
}

describe("deltas", () => {
  test("give what their instructions say", () => {
    fc.assert(
      fc.property(change, ({ base: from, instructions }) => {
        const text = carryOut(from, instructions);
        const delta = encodeDelta(from.length, text.length, instructions);
        expect(deltaResultSize(delta, delta.length)).toBe(text.length);
        expect(make(from, delta)).toEqual(text);
      }),
    );
  });

  test("list runs that stand in both texts, ascending, joined; all between them was inserted", () => {
    fc.assert(
      fc.property(change, ({ base: from, instructions }) => {
        const text = carryOut(from, instructions);
        const runs = new CopyRunList();
        make(from, encodeDelta(from.length, text.length, instructions), runs);
        const copied = instructions.reduce((sum, each) => sum + ("copy" in each ? each.copy[1] : 0), 0);
        let end = -1;
        let total = 0;
        for (let i = 0; i < runs.count; i++) {
          const [at, source, length] = [runs.at[i]!, runs.from[i]!, runs.length[i]!];
          expect(text.subarray(at, at + length)).toEqual(from.subarray(source, source + length));
          expect(at).toBeGreaterThanOrEqual(end);
          const last = i - 1;
          const goesOn = at === end && source === (runs.from[last] ?? 0) + (runs.length[last] ?? 0);
          expect(goesOn).toBe(false);
          end = at + length;
          total += length;
        }
        expect(total).toBe(copied);
      }),
    );
  });

  test("that are damaged are refused or give a text of the promised size", () => {
    fc.assert(
      fc.property(change, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ base: from, instructions }, place, flip) => {
        const text = carryOut(from, instructions);
        const delta = encodeDelta(from.length, text.length, instructions);
        delta[place % delta.length]! ^= flip;
        expectSoundOrRefused(from, delta);
      }),
    );
  });

  test("that are cut anywhere are refused", () => {
    fc.assert(
      fc.property(change, fc.nat(), ({ base: from, instructions }, place) => {
        const text = carryOut(from, instructions);
        fc.pre(text.length > 0);
        const delta = encodeDelta(from.length, text.length, instructions);
        expect(make(from, delta.subarray(0, place % delta.length))).toBeNull();
      }),
    );
  });

  test("of any bytes at all never fail but by being refused", () => {
    fc.assert(
      fc.property(base, fc.uint8Array({ maxLength: 200 }), (from, delta) => {
        expectSoundOrRefused(from, delta);
      }),
    );
  });
});
