import { describe, expect, test } from "@jest/globals";
import { useColor } from "../../../lib/cli/color.ts";
import { progressLine, progressText } from "../../../lib/cli/progress.ts";
import { fakeIo, fakeOutput } from "./fake-io.ts";

describe("colour", () => {
  const pipe = fakeOutput();
  const terminal = fakeOutput(80);

  test.each([
    ["terminal", "auto", {}, terminal, true],
    ["pipe", "auto", {}, pipe, false],
    ["dumb terminal", "auto", { TERM: "dumb" }, terminal, false],
    ["NO_COLOR", "auto", { NO_COLOR: "1" }, terminal, false],
    ["empty NO_COLOR", "auto", { NO_COLOR: "" }, terminal, true],
    ["FORCE_COLOR", "auto", { FORCE_COLOR: "1" }, pipe, true],
    ["FORCE_COLOR=0", "auto", { FORCE_COLOR: "0" }, terminal, false],
    ["NO_COLOR against FORCE_COLOR", "auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, terminal, false],
    ["always against NO_COLOR", "always", { NO_COLOR: "1" }, pipe, true],
    ["never against FORCE_COLOR", "never", { FORCE_COLOR: "1" }, terminal, false],
  ] as const)("%s", (_, choice, env, stream, expected) => {
    expect(useColor(choice, env, stream)).toBe(expected);
  });
});

describe("the progress line", () => {
  const state = { step: "reading", noun: "files", done: 1 };

  test.each([
    ["a terminal", { columns: 80 }, true],
    ["a pipe", {}, false],
    ["CI", { columns: 80, env: { CI: "true" } }, false],
    ["pre-commit", { columns: 80, env: { PRE_COMMIT: "1" } }, false],
    ["a dumb terminal", { columns: 80, env: { TERM: "dumb" } }, false],
  ])("on %s", (_, settings, shown) => {
    const io = fakeIo(settings);
    const line = progressLine(io, true);
    line.update(state);
    line.end();
    expect(io.stderr.text() !== "").toBe(shown);
    expect(io.stdout.text()).toBe("");
  });

  test("is not shown when it is not wanted", () => {
    const io = fakeIo({ columns: 80 });
    progressLine(io, false).update(state);
    expect(io.stderr.text()).toBe("");
  });

  test("leaves an empty line behind and never wraps", () => {
    const io = fakeIo({ columns: 20 });
    let now = 0;
    const line = progressLine(io, true, () => (now += 1000));
    for (let done = 1; done < 5; done++) line.update({ step: "reading", noun: "files", done, total: 1e9, bytes: 1e9 });
    line.end();
    const drawings = io.stderr.text().split("\r\u001b[K");
    expect(drawings.at(-1)).toBe("");
    expect(drawings.length).toBe(6);
    expect(Math.max(...drawings.map((text) => text.length))).toBeLessThan(20);
  });

  test("is redrawn ten times a second at most", () => {
    const io = fakeIo({ columns: 80 });
    let now = 0;
    const line = progressLine(io, true, () => (now += 1));
    for (let done = 1; done <= 1000; done++) line.update({ ...state, done });
    expect(io.stderr.text().split("\r").length).toBeLessThanOrEqual(12);
  });

  test("is erased once, however often something else is written", () => {
    const io = fakeIo({ columns: 80 });
    const line = progressLine(io, true, () => 0);
    line.update(state);
    for (let count = 0; count < 5; count++) line.end();
    expect(io.stderr.text()).toBe("\r\u001b[Kreading 1 files\r\u001b[K");
  });

  test("has no bar and no share where the total is not known", () => {
    expect(progressText({ step: "reading", noun: "files", done: 5, bytes: 1024 ** 2 }, 2000)).toBe(
      "reading 5 files, 1.0 MiB, 0.5 MiB/s",
    );
  });

  test("tells rate and remaining time once they mean something", () => {
    const half = { step: "reading", noun: "blobs", done: 250, total: 1000, bytes: 50 * 1024 ** 2 };
    expect(progressText(half, 500)).toBe("[##--------] 25 % reading 250 of 1,000 blobs, 50.0 MiB");
    expect(progressText(half, 10_000)).toBe(
      "[##--------] 25 % reading 250 of 1,000 blobs, 50.0 MiB, 5.0 MiB/s, 30 s left",
    );
    expect(progressText({ step: "walking", noun: "commits", done: 900, total: 1000 }, 90_000)).toBe(
      "[#########-] 90 % walking 900 of 1,000 commits, 10/s, 10 s left",
    );
  });
});
