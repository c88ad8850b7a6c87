import { expect, test } from "@jest/globals";
import { eachInTurns } from "../../../lib/git/turn.ts";
import { classify } from "../../../lib/sources/history/paths.ts";

test("everything is visited once, in its order", async () => {
  const visited: number[] = [];
  await eachInTurns(3, 4000, (at) => visited.push(at), undefined);
  expect(visited).toEqual(Array.from({ length: 3997 }, (_, at) => at + 3));
});

const PATHS = Array.from({ length: 50_000 }, (_, at) => `folder/${at}.txt`);

/** Looks at a path for twenty microseconds: at all of them for a second. */
function slowly(): number {
  const start = performance.now();
  while (performance.now() - start < 0.02) continue;
  return ++looks;
}

let looks = 0;

test.each([
  { asked: "which class each is of", options: { pathKey: () => String(slowly() % 7) } },
  { asked: "which are sensitive", options: { isSensitive: () => slowly() < 0 } },
])("a signal ends a long look at paths: $asked", async ({ options }) => {
  looks = 0;
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 100);
  const { signal } = stop;
  const look = async (): Promise<void> => (await classify(PATHS, { ...options, signal }, null)).markSensitive(signal);
  await expect(look()).rejects.toMatchObject({ name: "AbortError" });
  expect(looks).toBeLessThan(PATHS.length);
});

test("paths that nobody looked at before are marked when that is asked for, those behind known ones alone", async () => {
  const known = { ofPath: new Int32Array([0, 0]), keys: [""], sensitive: new Uint8Array([1, 0]) };
  const found = await classify(["a", "b", "c.env", "d"], { isSensitive: (path) => path.endsWith(".env") }, known);
  expect([...found.sensitive]).toEqual([1, 0, 1, 0]);
  await found.markSensitive(undefined);
  expect([...found.sensitive]).toEqual([1, 0, 1, 0]);
});
