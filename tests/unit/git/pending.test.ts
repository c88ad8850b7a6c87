import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { collectGarbage } from "../../../lib/git/collect-garbage.ts";
import { Pending } from "../../../lib/git/pending.ts";

test("an answer comes as it is, a failure too", async () => {
  const pending = new Pending();
  expect(await pending.until(Promise.resolve(7))).toBe(7);
  await expect(pending.until(Promise.reject(new Error("no")))).rejects.toThrow("no");
});

test("what is waited for fails with all, what has come stays, and what is asked afterwards goes on", async () => {
  const pending = new Pending();
  const come = pending.until(Promise.resolve("before"));
  await come;
  const open = [pending.until(new Promise(() => undefined)), pending.until(new Promise(() => undefined))];
  const failed = Promise.allSettled(open);
  pending.fail(new Error("gone"));
  expect((await failed).map((one) => one.status)).toEqual(["rejected", "rejected"]);
  expect(await come).toBe("before");
  expect(await pending.until(Promise.resolve("after"))).toBe("after");
});

test("answers that were taken are held by nobody", async () => {
  const pending = new Pending();
  const taken: WeakRef<object>[] = [];
  const take = async (): Promise<void> => {
    taken.push(new WeakRef(await pending.until(Promise.resolve({ rows: new Int32Array(8) }))));
  };
  for (let i = 0; i < 20; i++) await take();
  await nextTurn();
  collectGarbage();
  expect(taken.filter((one) => one.deref() !== undefined)).toEqual([]);
  await expect(pending.until(Promise.resolve(1))).resolves.toBe(1);
});
