import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { collectGarbage } from "../../../lib/git/collect-garbage.ts";
import { byteRoom, floatRoom, intRoom, wordRoom } from "../../../lib/git/room.ts";

/** The C library keeps blocks of up to 32 MB once it got one back that was as large. */
const LARGE = 24 << 20;

/** Bytes of the process while such memory is in use. */
function whileInUse(memory: Uint8Array): number {
  memory.fill(1);
  const { rss } = process.memoryUsage();
  return memory[0] === 1 ? rss : 0;
}

/** Waits until the process has become smaller than so many bytes; says how large it is. */
async function sizeBelow(limit: number): Promise<number> {
  collectGarbage();
  let { rss } = process.memoryUsage();
  // Memory is freed on a thread of V8's own.
  for (let tries = 0; tries < 100 && rss >= limit; tries++) {
    await delay(20);
    ({ rss } = process.memoryUsage());
  }
  return rss;
}

test("large room goes back to the system, also where the C library would keep it", async () => {
  const before = whileInUse(new Uint8Array(LARGE));
  await sizeBelow(before - LARGE / 2);
  const used = whileInUse(byteRoom(LARGE));
  const limit = used - 0.8 * LARGE;
  expect(await sizeBelow(limit)).toBeLessThan(limit);
});

test.each([10, 1 << 18])("room for %i elements is zeroed, and shared", (length) => {
  for (const room of [intRoom(length), wordRoom(length), byteRoom(length), floatRoom(length)]) {
    expect(room.length).toBe(length);
    expect(room.every((element) => element === 0)).toBe(true);
    expect(room.buffer).toBeInstanceOf(SharedArrayBuffer);
  }
});
