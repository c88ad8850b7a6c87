import { chmodSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { HistoryBlob } from "../../../lib/sources/history/history.ts";
import { openHistory } from "../../../lib/sources/history/open.ts";
import type { Lives } from "../../helpers/history-lives.ts";
import { livesOf } from "../../helpers/history-lives.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

/** A history in which KEY1 comes first, KEY2 in the middle, KEY3 in the last commit; KEY4 beside an old version. */
function origin(): { readonly repo: TestRepo; readonly ids: readonly string[] } {
  const repo = folder.make();
  const ids = [
    repo.commit({ a: "KEY1\n", "d/b": "v1\n" }),
    repo.commit({ "d/b": "v2 KEY4\n", c: "KEY2\n" }),
    repo.commit({ "d/b": "v3 KEY4\n" }),
    repo.commit({ d2: "KEY3\n" }),
  ];
  repo.git("config", "uploadpack.allowFilter", "true");
  repo.git("config", "uploadpack.allowAnySHA1InWant", "true");
  return { repo, ids };
}

function cloneOf(repo: TestRepo, ...args: string[]): TestRepo {
  return repo.clone(`clone${Math.trunc(Number(process.hrtime.bigint() % 1_000_000_000n))}`, ...args);
}

/** Everything that the blobs of a history answer. */
async function contentsOf(repo: TestRepo): Promise<HistoryBlob[]> {
  const source = await openHistory(repo.path);
  const history = await source.load();
  const items: HistoryBlob[] = [];
  for await (const batch of history.blobs()) items.push(...batch);
  await source.close();
  expect(items).toHaveLength(history.units.count);
  return items;
}

function removeObject(repo: TestRepo, oid: string): void {
  rmSync(join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2)));
}

/** Runs the command that a gap names, then expects a history without gaps in which KEY1 has its first commit. */
async function expectCompleted(clone: TestRepo, lives: Lives, first: string | undefined): Promise<void> {
  const command = lives.history.gaps.find((gap) => gap.command !== undefined)?.command ?? "";
  const [git, ...args] = command.split(" ");
  expect(git).toBe("git");
  clone.git(...args);
  const whole = await livesOf(clone.path);
  expect(whole.history.gaps).toEqual([]);
  expect(whole.lives.get("KEY1")).toMatchObject({ first, unknown: null });
}

describe("a shallow clone", () => {
  test("tells what is new since the cut, and that older first commits are unknown", async () => {
    const { repo, ids } = origin();
    const clone = cloneOf(repo, "--depth=2");
    const found = await livesOf(clone.path);
    expect(found.lives.get("KEY1")).toMatchObject({ first: null, unknown: "truncated", introductions: [] });
    expect(found.lives.get("KEY1")).toMatchObject({ independent: [], exposure: { from: null }, presentAtHead: true });
    // Its commit is known to lack it before, but not what the commits before the cut held.
    expect(found.lives.get("KEY3")).toMatchObject({ first: null, unknown: "truncated", introductions: [ids[3]] });
    expect(found.history.gaps).toEqual([
      { reason: "the clone is shallow: 1 commit cut off from its parents", command: "git fetch --unshallow" },
    ]);
    expect(found.history.counts).toMatchObject({ commits: 2, blobs: 4 });
    await expectCompleted(clone, found, ids[0]);
  });

  test("with a branch that was never cut knows the firsts of that branch", async () => {
    const { repo } = origin();
    repo.git("checkout", "--quiet", "--orphan", "fresh");
    repo.git("rm", "-rqf", ".");
    const fresh = repo.commit({ e: "KEY5" });
    const clone = cloneOf(repo, "--depth=1", "--no-single-branch");
    const { lives } = await livesOf(clone.path);
    expect(lives.get("KEY5")).toMatchObject({ first: fresh, unknown: null });
    expect(lives.get("KEY3")).toMatchObject({ first: null, unknown: "truncated" });
  });

  test("that happens to be whole has no gap", async () => {
    const { repo, ids } = origin();
    const found = await livesOf(cloneOf(repo, "--depth=50").path);
    expect(found.history.gaps).toEqual([]);
    expect(found.lives.get("KEY1")?.first).toBe(ids[0]);
  });
});

describe("a blobless clone", () => {
  test("knows the first commit of a secret none of whose files has an absent version", async () => {
    const { repo, ids } = origin();
    const clone = cloneOf(repo, "--filter=blob:none");
    const found = await livesOf(clone.path);
    expect(found.lives.get("KEY1")).toMatchObject({ first: ids[0], unknown: null });
    expect(found.lives.get("KEY2")).toMatchObject({ first: ids[1], unknown: null });
    expect(found.lives.get("KEY4")).toMatchObject({ first: null, unknown: "unread-version", introductions: [] });
    expect(found.history.gaps).toEqual([
      {
        reason: "the clone is partial (blob:none): 2 blobs absent",
        command: "git fetch --refetch --no-filter origin",
      },
    ]);
    await expectCompleted(clone, found, ids[0]);
  });

  test("without a checkout lists every blob as absent, under its path", async () => {
    const { repo } = origin();
    const clone = cloneOf(repo, "--filter=blob:none", "--no-checkout");
    const skips = (await contentsOf(clone)).flatMap((item) => (item.blob === null ? [item.skip] : []));
    expect(skips.map(({ path }) => path).sort()).toEqual(["a", "c", "d/b", "d/b", "d/b", "d2"]);
    expect(new Set(skips.map(({ reason, incomplete }) => `${reason} ${incomplete}`))).toEqual(
      new Set(["missing-object true"]),
    );
  });
});

describe("a treeless clone", () => {
  test("does not stop at the absent trees, and knows no first commit behind one", async () => {
    const { repo, ids } = origin();
    const clone = cloneOf(repo, "--filter=tree:0");
    const found = await livesOf(clone.path);
    expect(found.lives.get("KEY1")).toMatchObject({ first: null, unknown: "truncated", presentAtHead: true });
    expect(found.history.counts).toMatchObject({ commits: 4 });
    const trees = ids.slice(0, 3).map((id) => repo.git("rev-parse", `${id}^{tree}`));
    expect(found.history.log.absent.map(({ oid }) => oid).sort()).toEqual([...trees].sort());
    expect(found.history.skipped.filter(({ incomplete }) => incomplete)).toHaveLength(3);
    expect(found.history.gaps).toEqual([
      { reason: "the clone is partial (tree:0): 3 trees absent", command: "git fetch --refetch --no-filter origin" },
    ]);
    await expectCompleted(clone, found, ids[0]);
  });
});

describe("a damaged repository", () => {
  test("without a commit knows the firsts on lines that do not pass it, and reports it", async () => {
    const { repo, ids } = origin();
    removeObject(repo, ids[1]!);
    const found = await livesOf(repo.path);
    expect(found.lives.get("KEY3")).toMatchObject({ first: null, unknown: "truncated", introductions: [ids[3]] });
    expect(found.history.gaps).toMatchObject([{ reason: "the repository is damaged: 1 commit absent" }]);
    expect(found.history.log.absent).toMatchObject([{ oid: ids[1], type: "commit", reason: "missing-object" }]);
  });

  test("with a garbled commit goes round it, and says that it is damaged", async () => {
    const { repo, ids } = origin();
    removeObject(repo, ids[1]!);
    writeFileSync(join(repo.path, ".git/objects", ids[1]!.slice(0, 2), ids[1]!.slice(2)), "garbage");
    const found = await livesOf(repo.path);
    expect(found.lives.get("KEY3")).toMatchObject({ first: null, unknown: "truncated", introductions: [ids[3]] });
    expect(found.history.log.absent).toMatchObject([{ oid: ids[1], type: "commit", reason: "corrupt-object" }]);
  });

  test("whose HEAD is detached at a lost commit says so", async () => {
    const { repo, ids } = origin();
    repo.git("checkout", "--quiet", "--detach", ids[3]!);
    repo.git("branch", "--force", "main", ids[1]!);
    removeObject(repo, ids[3]!);
    const found = await livesOf(repo.path);
    expect(found.history.gaps).toEqual([{ reason: "HEAD names an object that is missing" }]);
    expect(found.lives.get("KEY1")).toMatchObject({ first: ids[0], presentAtHead: null });
  });

  test("without one folder's tree of one commit knows what came before and what is beside it", async () => {
    const { repo, ids } = origin();
    removeObject(repo, repo.git("rev-parse", `${ids[1]}:d`));
    const found = await livesOf(repo.path);
    // Known to be in the same commit, beside the hole: nothing before that commit is hidden.
    expect(found.lives.get("KEY2")).toMatchObject({ first: ids[1], unknown: null });
    expect(found.lives.get("KEY1")).toMatchObject({ first: ids[0], unknown: null });
    expect(found.lives.get("KEY3")).toMatchObject({ first: null, unknown: "truncated" });
    expect(found.lives.get("KEY4")).toMatchObject({ first: null, unknown: "truncated", introductions: [] });
    expect(found.history.skipped).toMatchObject([{ path: "d", reason: "missing-object", incomplete: true }]);
  });

  test.each(["absent", "garbled"])(
    "whose last commit's own tree is %s does not tell what that holds as removed",
    async (how) => {
      const { repo, ids } = origin();
      const tree = repo.git("rev-parse", "HEAD^{tree}");
      const file = join(repo.path, ".git/objects", tree.slice(0, 2), tree.slice(2));
      rmSync(file);
      if (how === "garbled") writeFileSync(file, "no object");
      const { lives, history } = await livesOf(repo.path);
      expect(history.gaps).not.toEqual([]);
      for (const key of ["KEY1", "KEY2"]) {
        expect(lives.get(key)).toMatchObject({ removedBy: [], exposure: { to: null } });
      }
      expect(lives.get("KEY1")).toMatchObject({ first: ids[0] });
    },
  );

  test("with twenty damaged trees reads the rest", async () => {
    const repo = folder.make();
    const ids = Array.from({ length: 30 }, (_, i) => repo.commit({ "d/a": `${i}`, "e/b": `KEY${i}` }));
    for (const id of ids.slice(5, 25)) removeObject(repo, repo.git("rev-parse", `${id}:d`));
    const found = await livesOf(repo.path);
    expect(found.history.log.absent).toHaveLength(20);
    expect([...found.lives.keys()]).toHaveLength(30);
    expect(found.lives.get("KEY5")).toMatchObject({ first: ids[5], unknown: null });
    expect(found.lives.get("KEY6")).toMatchObject({ first: null, unknown: "truncated" });
  });

  test.each([
    ["loose, garbled", (path: string): void => writeFileSync(path, "garbage")],
    ["loose, empty", (path: string): void => writeFileSync(path, "")],
    ["loose, cut off", (path: string): void => writeFileSync(path, Buffer.from("789c4bcac94f5230", "hex"))],
  ])("names a corrupt blob (%s) and reads all others", async (_name, damage) => {
    const { repo, ids } = origin();
    const blob = repo.git("rev-parse", `${ids[1]}:d/b`);
    const path = join(repo.path, ".git/objects", blob.slice(0, 2), blob.slice(2));
    rmSync(path);
    damage(path);
    const items = await contentsOf(repo);
    expect(items).toHaveLength(6);
    const skips = items.flatMap((item) => (item.blob === null ? [item.skip] : []));
    expect(skips).toMatchObject([{ path: "d/b", oid: blob, reason: "corrupt-object", incomplete: true }]);
  });

  test("names corrupt blobs in a pack, the only one among them, and reads all others", async () => {
    const repo = folder.make();
    const noise = (seed: number): Buffer => Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * n * seed) & 255));
    for (let i = 0; i < 5; i++) repo.commit({ [`f${i}`]: noise(i + 3) });
    repo.git("gc", "--quiet");
    const pack = readdirSync(join(repo.path, ".git/objects/pack")).find((name) => name.endsWith(".pack")) ?? "";
    const file = join(repo.path, ".git/objects/pack", pack);
    const listed = repo
      .git("verify-pack", "-v", file)
      .split("\n")
      .map((line) => line.split(/ +/));
    const blobs = listed.filter(([, type]) => type === "blob");
    const damaged = [blobs[1]!, blobs[2]!];
    const bytes = readFileSync(file);
    for (const [, , , , offset] of damaged) bytes.fill(0xff, Number(offset) + 4, Number(offset) + 20);
    chmodSync(file, 0o644);
    writeFileSync(file, bytes);
    const items = await contentsOf(repo);
    expect(items).toHaveLength(5);
    const skips = items.flatMap((item) => (item.blob === null ? [item.skip] : []));
    expect(skips.map(({ oid, reason }) => `${oid} ${reason}`).sort()).toEqual(
      damaged.map(([oid]) => `${oid} corrupt-object`).sort(),
    );
  });

  test("without objects behind a ref says so", async () => {
    const { repo } = origin();
    writeFileSync(join(repo.path, ".git/refs/heads/lost"), `${"1".repeat(40)}\n`);
    writeFileSync(join(repo.path, ".git/refs/heads/broken"), "garbage\n");
    const { history, lives } = await livesOf(repo.path);
    expect(history.gaps.map(({ reason }) => reason)).toEqual([
      "the ref refs/heads/broken is broken: what it named is unknown",
      "refs/heads/lost names an object that is missing",
    ]);
    expect(lives.get("KEY1")?.unknown).toBeNull();
  });

  test("is completed by the fetch that its gap names, where a remote has the objects", async () => {
    const { repo, ids } = origin();
    const clone = folder.make();
    cpSync(join(repo.path, ".git/objects"), join(clone.path, ".git/objects"), { recursive: true });
    clone.git("update-ref", "refs/heads/main", ids[3]!);
    clone.git("remote", "add", "origin", `file://${repo.path}`);
    removeObject(clone, repo.git("rev-parse", `${ids[0]}:a`));
    removeObject(clone, repo.git("rev-parse", `${ids[1]}^{tree}`));
    const found = await livesOf(clone.path);
    expect(found.history.gaps).toMatchObject([{ reason: "the repository is damaged: 1 tree, 1 blob absent" }]);
    await expectCompleted(clone, found, ids[0]);
  });
});

describe("an empty repository", () => {
  test("has no commits, no blobs and no keys", async () => {
    const { history, lives } = await livesOf(folder.make().path);
    expect(history.counts).toMatchObject({ refs: 0, commits: 0, blobs: 0 });
    expect(lives.size).toBe(0);
  });
});
