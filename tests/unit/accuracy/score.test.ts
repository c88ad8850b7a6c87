import { expect, test } from "@jest/globals";
// @ts-expect-error plain JavaScript
import * as scorer from "../../../bench/accuracy/score.js";

interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Label extends Span {
  readonly truth: boolean;
  readonly categories: readonly string[];
  readonly isPair?: boolean;
}

const score = scorer as {
  distinctLabels(labels: readonly Label[]): Label[];
  match(labels: readonly Label[], findings: readonly Span[]): unknown;
  totals(matching: unknown): Record<string, number>;
};

const secret = (start: number, end: number, more = {}): Label => ({
  file: "a",
  start,
  end,
  truth: true,
  categories: ["Key"],
  ...more,
});
const other = (start: number, end: number): Label => secret(start, end, { truth: false });
const finding = (start: number, end: number, file = "a") => ({
  file,
  start,
  end,
  pattern: "p",
  verdict: "shaped",
  severity: "error",
});

function scored(labels: readonly Label[], findings: readonly Span[]): Record<string, number> {
  return score.totals(score.match(labels, findings));
}

test("half of the value is enough, less is not", () => {
  expect(scored([secret(10, 30)], [finding(20, 40)])).toMatchObject({ found: 1, precision: 1, recall: 1, f1: 1 });
  expect(scored([secret(10, 30)], [finding(21, 41)])).toMatchObject({ found: 0, false: 1, precision: 0, f1: 0 });
});

test("a finding in another file finds nothing", () => {
  expect(scored([secret(10, 30)], [finding(10, 30, "b")])).toMatchObject({ found: 0, false: 1 });
});

test("what is labelled otherwise and what is not labelled are false alarms alike", () => {
  const labels = [secret(0, 10), other(50, 60)];
  expect(scored(labels, [finding(0, 10), finding(50, 60), finding(80, 90)])).toMatchObject({
    reported: 3,
    false: 2,
    precision: 1 / 3,
    recall: 1,
  });
});

test("a true label counts where a false one covers the same line", () => {
  expect(scored([other(0, 100), secret(40, 60)], [finding(40, 60)])).toMatchObject({ found: 1, false: 0 });
});

test("two findings can cover a label together, and a part of a true value is no false alarm", () => {
  expect(scored([secret(0, 100)], [finding(0, 30), finding(70, 100)])).toMatchObject({ found: 1, false: 0 });
  expect(scored([secret(0, 100)], [finding(0, 30)])).toMatchObject({ found: 0, false: 0 });
});

test("one half of a pair is enough for the pair", () => {
  const pair = secret(0, 100, { isPair: true });
  expect(scored([pair], [finding(80, 100)])).toMatchObject({ found: 1, false: 0 });
});

test("rows of one span are one label, true if any of them is", () => {
  const labels = score.distinctLabels([other(0, 10), secret(0, 10, { categories: ["Token"] }), secret(5, 10)]);
  expect(labels).toHaveLength(2);
  expect(labels[0]).toMatchObject({ truth: true, categories: ["Key", "Token"] });
});

test("nothing labelled and nothing reported is perfect", () => {
  expect(scored([], [])).toMatchObject({ precision: 1, recall: 1 });
});
