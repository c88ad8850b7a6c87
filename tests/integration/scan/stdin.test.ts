import { describe, expect, test } from "@jest/globals";
import { stdin } from "../../../lib/sources/stdin.ts";
import { collect } from "./folder.ts";

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

describe("standard input", () => {
  test("is one blob, whatever its chunks", async () => {
    const input = chunks(Uint8Array.of(0xe2, 0x82), Uint8Array.of(0xac, 0xff), "é");
    const found = await collect(stdin(input, { path: "name", maxSize: 100 }));
    expect(found).toEqual([{ path: "name", where: "stdin", bytes: Buffer.of(0xe2, 0x82, 0xac, 0xff, 0xc3, 0xa9) }]);
  });

  test("that is empty is an empty blob", async () => {
    expect(await collect(stdin(chunks(), { path: "p", maxSize: 1 }))).toMatchObject([{ where: "stdin" }]);
  });

  test("that is too long is not read to its end", async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield "x".repeat(10);
      } finally {
        closed = true;
      }
    }
    const found = await collect(stdin(endless(), { path: "p", maxSize: 25 }));
    expect(found).toMatchObject([{ path: "p", reason: "too-large", bytes: 30, incomplete: true }]);
    expect(closed).toBe(true);
  });

  test("that never ends stops when it is interrupted", async () => {
    const silent: AsyncIterable<string> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const found = await collect(stdin(silent, { path: "p", maxSize: 25, signal: controller.signal }));
    expect(found).toMatchObject([{ reason: "unreadable", incomplete: true }]);
  });
});
