import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SLACK } from "../../../lib/git/pack/buffer-pool.ts";
import { inflateBytes, Inflater } from "../../../lib/git/pack/inflater.ts";
import { PackFile } from "../../../lib/git/pack/pack-file.ts";
import { handlesWork } from "../../../lib/git/pack/stream-handle.ts";
import { dice } from "../../helpers/pack/history.ts";
import { repoFolder, type RepoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

const roll = dice("inflater");
/** Bytes that hardly pack, so that their stream crosses windows of the reader. */
const long = Uint8Array.from({ length: 150_000 }, () => roll() * 200);
const short = new TextEncoder().encode("a short text");
const trailer = new Uint8Array(20);

/** A file with these streams one behind another, and where each begins. */
function fileOf(...streams: Uint8Array[]): { pack: PackFile; at: number[] } {
  const path = join(folder.path, "streams");
  writeFileSync(path, Buffer.concat([...streams, trailer]));
  let end = 0;
  const at = streams.map(({ length }) => (end += length) - length);
  return { pack: new PackFile(path), at };
}

function inflate(stream: Uint8Array, size: number, inflater = new Inflater()): Uint8Array | string {
  const { pack } = fileOf(stream);
  const out = new Uint8Array(size + SLACK);
  const error = inflater.inflate(pack, 0, stream.length, size, out);
  pack.close();
  return error ?? out.subarray(0, size);
}

describe("inflating", () => {
  test("runs on reused streams on this Node", () => {
    expect(handlesWork()).toBe(true);
  });

  test("gives the bytes, in one window and across several, one stream after another", () => {
    const { pack, at } = fileOf(deflateSync(short), deflateSync(long), deflateSync(short));
    const inflater = new Inflater();
    for (const [stream, text] of [short, long, short].entries()) {
      const out = new Uint8Array(text.length + SLACK);
      expect(inflater.inflate(pack, at[stream]!, at[stream + 1] ?? pack.end, text.length, out)).toBeNull();
      expect(Buffer.compare(out.subarray(0, text.length), text)).toBe(0);
    }
    inflater.close();
    pack.close();
  });

  test.each([
    ["one byte too few", -1],
    ["one byte too many", 1],
    ["far too few", -10],
  ])("refuses a promise of %s", (_, difference) => {
    expect(typeof inflate(deflateSync(short), short.length + difference)).toBe("string");
    expect(typeof inflate(deflateSync(long), long.length + difference * 9000)).toBe("string");
  });

  test("of a damaged or cut stream gives an error, and the next stream is none the worse", () => {
    const inflater = new Inflater();
    const answers: (Uint8Array | string)[] = [];
    for (let round = 0; round < 100; round++) {
      for (const text of [short, long]) {
        const stream = deflateSync(text);
        const at = Math.floor(roll() * stream.length);
        const damaged = stream.with(at, stream[at]! ^ (1 << Math.floor(roll() * 8)));
        for (const bytes of [damaged, stream.subarray(0, at), stream]) {
          const answer = inflate(bytes, text.length, inflater);
          // Some bits of a stream's head mean nothing: then the text is right.
          answers.push(typeof answer === "string" || Buffer.compare(answer, text) === 0 ? answer : "wrong");
        }
        expect(typeof answers.at(-1)).toBe("object");
      }
    }
    expect(answers).not.toContain("wrong");
    expect(answers.filter((answer) => typeof answer === "string").length).toBeGreaterThan(300);
    inflater.close();
  });

  test("by the documented way answers alike", () => {
    const stream = deflateSync(short);
    const out = new Uint8Array(short.length + SLACK);
    expect(inflateBytes(stream, short.length, out)).toBeNull();
    expect(out.subarray(0, short.length)).toEqual(short);
    expect(typeof inflateBytes(stream, short.length - 1, out)).toBe("string");
    expect(typeof inflateBytes(stream, short.length + 1, out)).toBe("string");
    expect(typeof inflateBytes(stream.subarray(0, -1), short.length, out)).toBe("string");
  });
});
