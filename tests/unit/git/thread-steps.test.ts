import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { stepRunner, UNTOLD, type OpenStep } from "../../../lib/git/thread-steps.ts";

/** A thread whose steps add the number of their job to each task, and tell what opens and closes. */
function thread() {
  const told: string[] = [];
  const open = (job: object): OpenStep => {
    const { by } = job as { by: number };
    told.push(`open ${by}`);
    return { run: (task) => (task as { of: number }).of + by, close: () => void told.push(`close ${by}`) };
  };
  const run = stepRunner(new Map([["add", open]]));
  const ask = (number: number, by: number | null, of: number): unknown =>
    run({ number, kind: "add", job: by === null ? null : { by }, task: { of } });
  return { told, ask };
}

test("a step is opened once, with its job, and closed when the next one begins", () => {
  const { told, ask } = thread();
  expect([ask(1, 10, 1), ask(1, null, 2), ask(1, 10, 3)]).toEqual([11, 12, 13]);
  expect(ask(2, 20, 4)).toBe(24);
  expect(told).toEqual(["open 10", "close 10", "open 20"]);
});

test("a thread that was not told of a step says so, and goes on with the one it has", () => {
  const { told, ask } = thread();
  expect(ask(1, null, 1)).toBe(UNTOLD);
  ask(1, 10, 1);
  expect(ask(2, null, 1)).toBe(UNTOLD);
  expect(ask(1, null, 5)).toBe(15);
  expect(told).toEqual(["open 10"]);
});

test("a late task of an earlier step opens it again", () => {
  const { ask } = thread();
  ask(1, 10, 1);
  ask(2, 20, 1);
  expect(ask(1, null, 1)).toBe(UNTOLD);
  expect(ask(1, 10, 2)).toBe(12);
});

test("what a step knew is gone when the next one opens", async () => {
  let known: WeakRef<object> | null = null;
  const isKnown: boolean[] = [];
  const open = (job: object): OpenStep => {
    isKnown.push(known?.deref() !== undefined);
    return { run: () => Object.keys(job).length, close: () => undefined };
  };
  const run = stepRunner(new Map([["count", open]]));
  const first = (): void => {
    const job = { trees: new Int32Array(8) };
    known = new WeakRef(job);
    expect(run({ number: 1, kind: "count", job, task: {} })).toBe(1);
  };
  first();
  await nextTurn();
  run({ number: 2, kind: "count", job: {}, task: {} });
  expect(isKnown).toEqual([true, false]);
});
