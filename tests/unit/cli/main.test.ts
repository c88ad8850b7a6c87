import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeOut } from "../../../lib/cli/io.ts";
import { main } from "../../../lib/cli/main.ts";
import { VERSION } from "../../../lib/core/version.ts";
import { fakeIo } from "./fake-io.ts";

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8")) as {
    version: string;
  };
  expect(VERSION).toBe(version);
});

test("a bug is not told as a usage error: it reaches the caller with its stack", async () => {
  const bug = new TypeError("surprise");
  const io = fakeIo();
  const broken = {
    ...io,
    stdout: {
      ...io.stdout,
      write: (): boolean => {
        throw bug;
      },
    },
  };
  await expect(main(["patterns", "list"], broken, new AbortController().signal)).rejects.toBe(bug);
});

test.each([["--version"], ["audit", "--help"], ["patterns", "list"]])(
  "a full disk is told by %s %s",
  async (...argv) => {
    const io = fakeIo();
    const full = Object.assign(new Error("full"), { code: "ENOSPC" });
    const stdout = {
      ...io.stdout,
      write: (_: string, done?: (error: Error) => void): boolean => (done?.(full), false),
    };
    expect(await main(argv, { ...io, stdout }, new AbortController().signal)).toBe(2);
    expect(io.stderr.text()).toMatch(/^leaktrail: the answer cannot be written to standard output \(ENOSPC\)\n.+\n$/);
  },
);

test("signal handlers are gone when main returns", async () => {
  const before = process.listenerCount("SIGINT");
  await main(["--version"], fakeIo());
  await main(["nonsense"], fakeIo());
  expect(process.listenerCount("SIGINT")).toBe(before);
});

test("writing waits for a slow reader", async () => {
  let taken: (() => void) | undefined;
  const slow = {
    write(_: string, done?: () => void): boolean {
      taken = done;
      return false;
    },
  };
  let done = false;
  const writing = writeOut(slow, "text").then(() => (done = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toBe(false);
  taken?.();
  await writing;
  expect(done).toBe(true);
});
