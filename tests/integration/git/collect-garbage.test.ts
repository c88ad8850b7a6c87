import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { collectGarbage } from "../../../lib/git/collect-garbage.ts";

const LARGE = 16 << 20;

/** Bytes of all array buffers after one of them is not referred to any more. */
function afterUse(): number {
  const large = new Uint8Array(LARGE);
  const { arrayBuffers } = process.memoryUsage();
  return large.length > 0 ? arrayBuffers : 0;
}

test("memory that nobody refers to any more is given back at once", async () => {
  const used = afterUse();
  collectGarbage();
  let left = process.memoryUsage().arrayBuffers;
  // Blocks are freed on a thread of V8's own.
  for (let tries = 0; tries < 100 && left > used - LARGE / 2; tries++) {
    await delay(20);
    left = process.memoryUsage().arrayBuffers;
  }
  expect(left).toBeLessThan(used - LARGE / 2);
});
