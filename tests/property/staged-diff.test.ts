import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { hookContext } from "../../lib/git/hook-context.ts";
import { ownStagedDiff } from "../../lib/git/staged/own-staged-diff.ts";
import { indexAgainst } from "../../lib/sources/staged.ts";
import { IN_COMMIT } from "../helpers/hook-call.ts";
import { gitTestEnvironment, repoFolder, type RepoFolder, type TestRepo } from "../helpers/repo.ts";

let folder: RepoFolder;
let repo: TestRepo;
let blobs: readonly string[];

beforeAll(() => {
  folder = repoFolder();
  repo = folder.make();
  blobs = ["one\n", "two\n", "three\n"].map((text) =>
    repo.bytes(["hash-object", "-w", "--stdin"], { input: text }).toString().trim(),
  );
});
afterAll(() => folder.remove());

/** Names that sort differently as files and as folders, and bytes that are not UTF-8. */
const name = fc.constantFrom("a", "a-b", "a.b", "a0", "b", "B", "\xff", "c d", "x\ny");
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
const mode = fc.constantFrom("100644", "100755", "120000", "160000");
const entry = fc.tuple(path, mode, fc.nat(2));

type Entry = readonly [path: string, mode: string, blob: number];

/** Without entries that stand below another entry's path: no index has both. */
function sound(entries: readonly Entry[]): Entry[] {
  const kept = new Map<string, Entry>();
  for (const one of entries) {
    const parts = one[0].split("/");
    const above = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
    const isFree = above.every((prefix) => !kept.has(prefix));
    if (isFree && ![...kept.keys()].some((other) => other.startsWith(`${one[0]}/`))) kept.set(one[0], one);
  }
  return [...kept.values()];
}

function stage(entries: readonly Entry[]): void {
  const lines = entries.map(([file, bits, blob]) => `${bits} ${blobs[blob]!}\t${file}\0`);
  repo.bytes(["update-index", "-z", "--index-info"], { input: Buffer.from(lines.join(""), "latin1") });
}

function unstage(entries: readonly Entry[]): void {
  const lines = entries.map(([file]) => `0 ${"0".repeat(40)}\t${file}\0`);
  repo.bytes(["update-index", "-z", "--index-info"], { input: Buffer.from(lines.join(""), "latin1") });
}

function commitIndex(): void {
  const tree = repo.git("write-tree");
  repo.git("update-ref", "HEAD", repo.git("commit-tree", "-m", "base", tree));
}

function expectAsGit(): void {
  const context = hookContext(repo.path, { ...gitTestEnvironment(repo.path), ...IN_COMMIT });
  expect(ownStagedDiff(context)).toEqual(indexAgainst(context, "HEAD"));
}

test("what is staged is told as git tells it", () => {
  const cases = fc.record({
    before: fc.array(entry, { minLength: 1, maxLength: 12 }).map(sound),
    removed: fc.array(fc.nat(11), { maxLength: 4 }),
    after: fc.array(entry, { maxLength: 6 }),
    intended: fc.boolean(),
    written: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ before, removed, after, intended, written }) => {
      repo.git("read-tree", "--empty");
      stage(before);
      commitIndex();
      unstage(removed.flatMap((at) => (before[at] === undefined ? [] : [before[at]])));
      if (intended) {
        repo.write("zz/new.txt", "not yet\n");
        repo.git("add", "--intent-to-add", "zz/new.txt");
      }
      // git puts the later one in the place of what stands above or below it.
      stage(sound(after));
      if (written) repo.git("write-tree");
      expectAsGit();
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("a checkout of another kind is left to git", () => {
  const context = (more: Record<string, string> = {}, checkout = repo) =>
    hookContext(checkout.path, { ...gitTestEnvironment(checkout.path), ...IN_COMMIT, ...more });
  const plain = folder.make();
  plain.commit({ "d/a.txt": "a\n", "b.txt": "b\n" });
  plain.write("d/a.txt", "changed\n");
  plain.git("add", ".");
  const changed = ownStagedDiff(context({}, plain));
  expect(changed?.map(({ path: file, status }) => [file, status])).toEqual([["d/a.txt", "M"]]);
  for (const variable of ["GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE"]) {
    expect(ownStagedDiff(context({ [variable]: "x" }, plain))).toBeNull();
  }
  expect(ownStagedDiff(context({ GIT_DIR: join(plain.path, ".git") }, plain))).toEqual(changed);
  expect(ownStagedDiff(context({ GIT_DIR: repo.path }, plain))).toBeNull();
  plain.git("pack-refs", "--all");
  expect(existsSync(join(plain.path, ".git/refs/heads/main"))).toBe(false);
  expect(ownStagedDiff(context({}, plain))).toEqual(changed);
  plain.git("checkout", "--quiet", "--detach");
  expect(ownStagedDiff(context({}, plain))).toEqual(changed);
  plain.git("update-index", "--index-version", "4");
  expect(ownStagedDiff(context({}, plain))).toBeNull();
  plain.git("update-index", "--index-version", "2");
  plain.git("update-index", "--split-index");
  expect(ownStagedDiff(context({}, plain))).toBeNull();
  plain.git("update-index", "--no-split-index");
  plain.git("gc", "--quiet");
  expect(ownStagedDiff(context({}, plain))).toBeNull();
  const other = folder.make("other", "--object-format=sha256");
  other.commit({ "a.txt": "a\n" });
  expect(ownStagedDiff(context({}, other))).toBeNull();
  const unborn = folder.make("unborn");
  unborn.write("a.txt", "a\n");
  unborn.git("add", ".");
  expect(ownStagedDiff(context({}, unborn))).toBeNull();
});

test("an index in conflict, damaged or cut is left to git", () => {
  const own = folder.make();
  own.commit({ "a.txt": "a\n" });
  const context = hookContext(own.path, { ...gitTestEnvironment(own.path), ...IN_COMMIT });
  expect(ownStagedDiff(context)).toEqual([]);
  const blob = own.git("rev-parse", ":a.txt");
  const sides = [1, 2, 3].map((side) => `100644 ${blob} ${side}\ta.txt\n`).join("");
  own.bytes(["update-index", "--index-info"], { input: `0 ${"0".repeat(40)}\ta.txt\n${sides}` });
  expect(ownStagedDiff(context)).toBeNull();
  own.write(".git/index", "DIRC");
  expect(ownStagedDiff(context)).toBeNull();
});
