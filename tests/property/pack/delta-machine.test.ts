import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CopyRunList, type CopyRuns } from "../../../lib/core/copy-runs.ts";
import { BufferPool } from "../../../lib/git/pack/buffer-pool.ts";
import { applyDelta, CORRUPT_DELTA, deltaResultSize, instructionsAt, parseDelta } from "../../../lib/git/pack/delta.ts";
import { DeltaMachine } from "../../../lib/git/pack/delta-machine.ts";
import { carryOut, encodeDelta, type Instruction } from "../../helpers/pack/delta.ts";

const machine = DeltaMachine.open()!;

const change = fc.uint8Array({ minLength: 1, maxLength: 3000 }).chain((base) =>
  fc.record({
    base: fc.constant(base),
    instructions: fc.array(
      fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 127 }).map((insert): Instruction => ({ insert })),
        fc.tuple(fc.nat(base.length - 1), fc.nat(base.length)).map(([from, length]): Instruction => ({
          copy: [from, Math.max(1, Math.min(length, base.length - from))],
        })),
      ),
      { maxLength: 40 },
    ),
  }),
);

/** A text with the places of its copied parts; null where the delta is refused. */
type Made = { readonly text: Uint8Array; readonly runs: readonly (readonly number[])[] } | null;

function inScript(base: Uint8Array, delta: Uint8Array): Made {
  const runs = new CopyRunList();
  const size = parseDelta(delta, delta.length, base.length, runs);
  if (size === CORRUPT_DELTA) return null;
  const text = new Uint8Array(size);
  applyDelta(base, delta, delta.length, text);
  return { text, runs: listOf(runs) };
}

function inMachine(base: Uint8Array, delta: Uint8Array): Made {
  const at = instructionsAt(delta, delta.length, base.length);
  if (at === CORRUPT_DELTA) return null;
  const pool = new BufferPool(machine.memory);
  const put = (bytes: Uint8Array): Uint8Array => {
    const buffer = pool.take(bytes.length);
    buffer.set(bytes);
    return buffer.subarray(0, bytes.length);
  };
  const size = deltaResultSize(delta, delta.length);
  if (size > 1 << 20) return null;
  const text = pool.take(size).subarray(0, size).fill(0);
  const runs = machine.apply(put(base), put(delta).subarray(at), text);
  return runs === null ? null : { text: Uint8Array.from(text), runs: listOf(runs) };
}

function listOf({ count, at, from, length }: CopyRuns): number[][] {
  return Array.from({ length: count }, (_, i) => [at[i]!, from[i]!, length[i]!]);
}

describe("deltas applied in WebAssembly", () => {
  test("give the text and the runs that they give in JavaScript", () => {
    fc.assert(
      fc.property(change, ({ base, instructions }) => {
        const delta = encodeDelta(base.length, carryOut(base, instructions).length, instructions);
        expect(inMachine(base, delta)).toEqual(inScript(base, delta));
      }),
    );
  });

  test("are refused where JavaScript refuses them", () => {
    fc.assert(
      fc.property(change, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ base, instructions }, place, flip) => {
        const delta = encodeDelta(base.length, carryOut(base, instructions).length, instructions);
        delta[place % delta.length]! ^= flip;
        expect(inMachine(base, delta)).toEqual(inScript(base, delta));
      }),
      { numRuns: 500 },
    );
  });
});
