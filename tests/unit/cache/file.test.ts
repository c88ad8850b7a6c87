import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readOwnFile, writeOwnFile } from "../../../lib/cache/file.ts";
import { isOurFolder, isOurs } from "../../../lib/cache/guard.ts";
import { prune } from "../../../lib/cache/prune.ts";

const CONTENT = Uint8Array.of(1, 2, 3);

let dir: string;
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-test-")));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe("a file of our own", () => {
  test("is read back, and only this user may read it", () => {
    expect(writeOwnFile(dir, "a", [CONTENT, CONTENT])).toBe(true);
    expect([...readOwnFile(join(dir, "a"))!]).toEqual([...CONTENT, ...CONTENT]);
    expect(statSync(join(dir, "a")).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir)).toEqual(["a"]);
  });

  test("replaces the one before at once", () => {
    writeOwnFile(dir, "a", [CONTENT]);
    const before = statSync(join(dir, "a")).ino;
    writeOwnFile(dir, "a", [Uint8Array.of(9)]);
    expect([...readOwnFile(join(dir, "a"))!]).toEqual([9]);
    expect(statSync(join(dir, "a")).ino).not.toBe(before);
  });

  test("is nothing where it is a link, a folder, absent, or open to others' writing", () => {
    writeFileSync(join(dir, "real"), CONTENT, { mode: 0o600 });
    symlinkSync(join(dir, "real"), join(dir, "link"));
    mkdirSync(join(dir, "folder"));
    writeFileSync(join(dir, "open"), CONTENT);
    chmodSync(join(dir, "open"), 0o622);
    expect(readOwnFile(join(dir, "real"))).not.toBeNull();
    for (const name of ["link", "folder", "absent", "open"]) expect(readOwnFile(join(dir, name))).toBeNull();
  });

  test("is not written over a folder that is in its place, and leaves nothing behind", () => {
    mkdirSync(join(dir, "a"));
    writeFileSync(join(dir, "a", "full"), "");
    expect(writeOwnFile(dir, "a", [CONTENT])).toBe(false);
    expect(writeOwnFile(join(dir, "absent"), "a", [CONTENT])).toBe(false);
    expect(readdirSync(dir)).toEqual(["a"]);
  });

  test("of another user is not ours", () => {
    const self = process.getuid?.() ?? 0;
    expect([isOurs({ uid: self, mode: 0o600 }), isOurs({ uid: self + 1, mode: 0o600 })]).toEqual([true, false]);
    expect([isOurs({ uid: self, mode: 0o660 }), isOurs({ uid: self, mode: 0o602 })]).toEqual([false, false]);
  });
});

describe("our folder", () => {
  test("is made so that only this user can look into it", () => {
    expect(isOurFolder(join(dir, "x/y"), [])).toBe(true);
    expect(statSync(join(dir, "x/y")).mode & 0o777).toBe(0o700);
  });

  test("is neither a link nor a file nor open to others' writing", () => {
    mkdirSync(join(dir, "real"), { mode: 0o700 });
    symlinkSync(join(dir, "real"), join(dir, "link"));
    mkdirSync(join(dir, "open"));
    chmodSync(join(dir, "open"), 0o777);
    writeFileSync(join(dir, "file"), "");
    expect(["real", "link", "open", "file", "file/x"].map((name) => isOurFolder(join(dir, name), []))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("is not inside a foreign one, also by way of a link", () => {
    mkdirSync(join(dir, "repo/sub"), { recursive: true });
    symlinkSync(join(dir, "repo"), join(dir, "way"));
    expect(isOurFolder(join(dir, "repo/sub/cache"), [join(dir, "repo")])).toBe(false);
    expect(isOurFolder(join(dir, "way/cache"), [join(dir, "repo")])).toBe(false);
    expect(isOurFolder(join(dir, "repo"), [join(dir, "way")])).toBe(false);
    expect(isOurFolder(join(dir, "repository"), [join(dir, "repo")])).toBe(true);
  });
});

describe("pruning", () => {
  const NOW = 2_000_000_000_000;
  const put = (name: string, size: number, ageDays: number): void => {
    writeFileSync(join(dir, name), new Uint8Array(size));
    const time = new Date(NOW - ageDays * 86_400_000);
    utimesSync(join(dir, name), time, time);
  };

  test("removes what is old, then what is unused longest, and never the file in use", () => {
    put("kept.audit", 600, 400);
    put("young.audit", 300, 1);
    put("middle.audit", 300, 2);
    put("large.audit", 900, 3);
    put("old.audit", 1, 100);
    put("half.tmp", 1, 0.5);
    put("half-left.tmp", 1, 2);
    put("not-ours.txt", 5000, 500);
    prune(dir, "kept.audit", NOW, { bytes: 1000, age: 60 * 86_400_000 });
    expect(readdirSync(dir).sort()).toEqual(["half.tmp", "kept.audit", "middle.audit", "not-ours.txt", "young.audit"]);
  });

  test("of a folder that is not there does nothing", () => {
    prune(join(dir, "absent"), "a", NOW);
    expect(existsSync(join(dir, "absent"))).toBe(false);
  });
});
