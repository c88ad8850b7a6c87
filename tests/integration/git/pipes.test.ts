import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { discover } from "../../../lib/git/discover.ts";
import { fileStandings } from "../../../lib/git/file-standing.ts";
import { readIndex } from "../../../lib/git/index-file.ts";
import { readFacts } from "../../../lib/git/isomorphic/facts.ts";
import { openObjects } from "../../../lib/git/isomorphic/object-store.ts";
import { openObjectStore } from "../../../lib/git/pack/object-store.ts";
import { trackedBelow } from "../../../lib/git/path-standing.ts";
import { askGitText } from "../../../lib/git/questions.ts";
import { detachedEnvironment } from "../../../lib/git/environment.ts";
import { readWorktreeRefs } from "../../../lib/git/worktree-refs.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

let folder: RepoFolder;

beforeAll(() => {
  folder = repoFolder();
});

afterAll(() => {
  folder.remove();
});

const OID = "ab".repeat(20);
const LOOSE = `objects/ab/${OID.slice(2)}`;
const PACK = `objects/pack/pack-${OID}`;

/** A repository with a pipe for a file of its git directory. */
function withPipe(name: string): TestRepo {
  const repo = folder.make();
  repo.commit({ a: "x" });
  makePipe(join(repo.path, ".git", name));
  return repo;
}

function makePipe(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  execFileSync("mkfifo", [path]);
}

describe("git is not asked where a pipe would hold it", () => {
  test.each(["HEAD", "config", "commondir", "packed-refs", "shallow", "objects/info/alternates", `${PACK}.idx`, LOOSE])(
    "as %s, which is named",
    async (name) => {
      const { path } = withPipe(name);
      await expect(discover(path)).rejects.toMatchObject({
        code: "unreadable",
        message: expect.stringContaining(join(path, ".git", name)),
        remedy: expect.stringContaining("Remove it"),
      });
    },
  );

  test("of a linked worktree, from a folder in it", async () => {
    const repo = folder.make();
    repo.commit({ "in/a": "x" });
    const tree = join(folder.path, "linked");
    repo.git("worktree", "add", "-q", tree);
    await expect(discover(join(tree, "in"))).resolves.toMatchObject({ topLevel: tree });
    makePipe(join(repo.path, ".git/worktrees/linked/commondir"));
    await expect(discover(join(tree, "in"))).rejects.toMatchObject({ message: expect.stringContaining("commondir") });
  });

  test("through a link, of a ref too", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    makePipe(join(repo.path, "pipe"));
    symlinkSync(join(repo.path, "pipe"), join(repo.path, ".git/refs/heads/link"));
    await expect(discover(repo.path)).rejects.toMatchObject({ message: expect.stringContaining("refs/heads/link") });
    rmSync(join(repo.path, ".git/refs/heads/link"));
    symlinkSync(join(repo.path, "pipe"), join(repo.path, ".git/packed-refs"));
    await expect(discover(repo.path)).rejects.toMatchObject({ message: expect.stringContaining("packed-refs") });
  });

  test.each(["HEAD", "config", "index", "commondir", "info/exclude"])("as %s, about files on disk", async (name) => {
    const { path } = withPipe(name);
    expect(await fileStandings(path, [Buffer.from("a")], process.env)).toBeNull();
    expect(await trackedBelow(path, process.env)).toBeNull();
    expect(await askGitText(path, detachedEnvironment(), ["rev-parse", "HEAD"])).toBeNull();
  });
});

describe("what is read without git waits for no pipe", () => {
  test("which is no index, no HEAD of a worktree, no file of refs", () => {
    const { path } = withPipe("index");
    expect(readIndex(join(path, ".git/index"), 20)).toEqual({ entries: null, problem: "unreadable" });
    makePipe(join(path, ".git/worktrees/x/HEAD"));
    const gitDir = join(path, ".git");
    expect(readWorktreeRefs({ gitDir, commonDir: gitDir, hash: "sha1" }).brokenRefs).toEqual([
      { name: "worktrees/x/HEAD" },
    ]);
    makePipe(join(path, ".git/packed-refs"));
    expect(() => readFacts(path)).toThrow("packed-refs: no regular file");
  });

  test("which is no object and no pack", async () => {
    const { path } = withPipe(LOOSE);
    const objectDir = join(path, ".git/objects");
    for (const end of ["idx", "pack"]) makePipe(join(path, `.git/${PACK}.${end}`));
    const opened = openObjectStore(objectDir, { hash: "sha1" });
    if (!("store" in opened)) throw new Error(opened.refused);
    expect(opened.store.unread).toEqual([{ path: join(path, `.git/${PACK}.pack`), reason: "no regular file" }]);
    expect(opened.store.read(OID)).toMatchObject({ state: "corrupt" });
    opened.store.close();
    rmSync(join(path, `.git/${PACK}.idx`));
    const store = await openObjects(readFacts(path));
    expect(await store.read(OID)).toMatchObject({ type: "corrupt" });
  });
});
