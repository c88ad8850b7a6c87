import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readWorktreeRefs } from "../../../lib/git/worktree-refs.ts";

let commonDir: string;
beforeEach(() => {
  commonDir = mkdtempSync(join(tmpdir(), "leaktrail-worktrees-"));
  mkdirSync(join(commonDir, "worktrees/w/refs"), { recursive: true });
});
afterEach(() => rmSync(commonDir, { recursive: true }));

const write = (path: string, content: string): void => writeFileSync(join(commonDir, path), content);
const read = (hash: "sha1" | "sha256" = "sha1"): ReturnType<typeof readWorktreeRefs> =>
  readWorktreeRefs({ gitDir: commonDir, commonDir, hash });
const broken = { refs: [], brokenRefs: [{ name: "worktrees/w/HEAD" }] };

test("an id has as many digits as the repository's", () => {
  const oid = "a".repeat(64);
  write("worktrees/w/HEAD", `${oid}\n`);
  expect(read("sha256")).toEqual({ refs: [{ name: "worktrees/w/HEAD", oid }], brokenRefs: [] });
  expect(read()).toEqual(broken);
});

test("a HEAD that is no file is broken, a pipe is not waited for, and none at all is none", () => {
  expect(read()).toEqual({ refs: [], brokenRefs: [] });
  execFileSync("mkfifo", [join(commonDir, "worktrees/w/HEAD")]);
  expect(read()).toEqual(broken);
  rmSync(join(commonDir, "worktrees/w/HEAD"));
  mkdirSync(join(commonDir, "worktrees/w/HEAD"));
  expect(read()).toEqual(broken);
});

test("what is private to a worktree is told, and what only looks like a ref there is not", () => {
  const [one, two] = ["1".repeat(40), "2".repeat(40)];
  mkdirSync(join(commonDir, "worktrees/w/refs/bisect"));
  mkdirSync(join(commonDir, "worktrees/w/refs/heads"));
  write("worktrees/w/HEAD", "ref: refs/heads/main\n");
  write("worktrees/w/refs/bisect/good", one);
  write("worktrees/w/refs/bisect/bad", "none");
  write("worktrees/w/refs/heads/main", two);
  expect(read()).toEqual({
    refs: [{ name: "worktrees/w/refs/bisect/good", oid: one }],
    brokenRefs: [{ name: "worktrees/w/refs/bisect/bad" }],
  });
});

test("the own worktree is told by its place, whatever leads there", () => {
  const link = `${commonDir}-link`;
  symlinkSync(commonDir, link);
  try {
    write("HEAD", "1".repeat(40));
    expect(readWorktreeRefs({ gitDir: commonDir, commonDir: link, hash: "sha1" }).refs).toEqual([]);
    const gitDir = join(commonDir, "worktrees/w");
    const { refs } = readWorktreeRefs({ gitDir, commonDir: link, hash: "sha1" });
    expect(refs).toEqual([{ name: "main-worktree/HEAD", oid: "1".repeat(40) }]);
  } finally {
    rmSync(link);
  }
});
