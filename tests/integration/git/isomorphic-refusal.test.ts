import { chmodSync, existsSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { OidTable } from "../../../lib/git/commit-log.ts";
import { openIsomorphicReader } from "../../../lib/git/isomorphic/reader.ts";
import type { TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";
import { unprivileged } from "../scan/folder.ts";
import { allTips, tellAll, tellBlobs, tellLog } from "./told-history.ts";

const folder = repoFolder();
afterAll(() => folder.remove());

function small(...initArgs: string[]): TestRepo {
  const repo = folder.make(undefined, ...initArgs);
  repo.commit({ "a.txt": "first\n", "dir/b.txt": "second\n" });
  repo.commit({ "a.txt": "third\n" });
  return repo;
}

function packed(...config: string[]): { repo: TestRepo; pack: string } {
  const repo = small();
  repo.git(...config, "repack", "--quiet", "-a", "-d");
  const packs = join(repo.path, ".git/objects/pack");
  return {
    repo,
    pack: join(
      packs,
      readdirSync(packs).find((name) => name.endsWith(".pack"))!,
    ),
  };
}

function addConfig(repo: TestRepo, text: string): TestRepo {
  writeFileSync(join(repo.path, ".git/config"), text, { flag: "a" });
  return repo;
}

async function expectRefused(repo: TestRepo, reason: RegExp): Promise<void> {
  const error = await openIsomorphicReader(repo.path).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "LeaktrailError", code: "no-git", message: expect.stringMatching(reason) });
  expect(error).toMatchObject({ remedy: expect.stringContaining("Install git") });
}

describe("refuses what isomorphic-git would see only a part of", () => {
  test("objects borrowed from another repository", async () => {
    const repo = small();
    repo.git("clone", "--quiet", "--shared", repo.path, "../borrower");
    await expectRefused(repo.at("../borrower"), /alternates/);
  });

  test("SHA-256", () => expectRefused(small("--object-format=sha256"), /objects by sha256/));

  test.each([
    ["[extensions] objectFormat = sha256\n", /sha256/],
    ["[EXTENSIONS]\n\tobjectformat = \\\n  sha256\n", /sha256/],
    ['[extensions]\n\tobjectformat = "sha2"56 # 256 bits\n', /sha256/],
    ["[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = reftable\n", /reftable/],
    ["[core]\n\trepositoryformatversion = 1\n[extensions]\n\tfromTheFuture\n", /fromthefuture/],
    ["[core]\nrepositoryformatversion = 2\n", /format 2/],
    ["[extensions]\n\tpartialClone = upstream\n", /partial clone of the remote upstream/],
    ['[remote "up.stream"]\n\tpromisor = yes\n', /partial clone of the remote up\.stream/],
  ])("the configuration %j", (text, reason) => expectRefused(addConfig(small(), text), reason));

  test("a partial clone, also when its configuration says nothing", async () => {
    const source = small();
    source.git("config", "uploadpack.allowFilter", "true");
    const partial = source.clone("partial", "--filter=blob:none", "--no-checkout");
    await expectRefused(partial, /partial clone of the remote origin/);
    partial.git("config", "--unset-all", "remote.origin.promisor");
    await expectRefused(partial, /partial clone \(pack-\w+\.promisor\)/);
  });

  test("an old pack index", async () => {
    await expectRefused(packed("-c", "pack.indexVersion=1").repo, /old index/);
  });

  test("a pack that only a multi-pack-index knows", async () => {
    const { repo, pack } = packed();
    repo.git("multi-pack-index", "write");
    rmSync(pack.replace(/pack$/, "idx"));
    await expectRefused(repo, /multi-pack-index/);
  });

  test("a pack that does not fit", async () => {
    const { repo, pack } = packed();
    // A file with a hole: it takes no room.
    const large = join(pack, "..", "pack-large.pack");
    writeFileSync(large, "");
    truncateSync(large, 2 ** 31);
    await expectRefused(repo, /pack-large\.pack of over 2 GB/);
  });

  test("harmless extensions are no reason", async () => {
    const repo = small();
    repo.git("config", "core.repositoryformatversion", "1");
    repo.git("config", "extensions.preciousObjects", "true");
    repo.git("config", "extensions.worktreeConfig", "true");
    expect((await openIsomorphicReader(repo.path)).engine).toBe("isomorphic-git");
  });
});

describe("says what is wrong with a path", () => {
  test.each([
    ["a folder in no repository", (): string => folder.path, "not-a-repository"],
    ["a path that is not there", (): string => join(folder.path, "nowhere"), "unreadable"],
    ["a `.git` file that leads nowhere", broken("gitdir: /nowhere\n"), "not-a-repository"],
    ["a `.git` file with something else", broken("something else\n"), "not-a-repository"],
  ])("%s", async (_, path, code) => {
    await expect(openIsomorphicReader(path())).rejects.toMatchObject({ name: "LeaktrailError", code });
  });

  test("a configuration or a list of packed refs that is none", async () => {
    const config = addConfig(small(), "[core\n");
    await expect(openIsomorphicReader(config.path)).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining(join(config.path, ".git", "config")),
    });
    const refs = small();
    writeFileSync(join(refs.path, ".git/packed-refs"), "what is this\n");
    await expect(openIsomorphicReader(refs.path)).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining("packed-refs"),
    });
  });

  function broken(text: string): () => string {
    return () => {
      const repo = folder.make();
      rmSync(join(repo.path, ".git"), { recursive: true });
      repo.write(".git", text);
      return repo.path;
    };
  }
});

describe("damage is an answer", () => {
  const fileOf = (repo: TestRepo, oid: string): string =>
    join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2));

  /** Takes a loose object away or writes something else in its place. */
  function harm(repo: TestRepo, revision: string, content: string | null): string {
    const oid = repo.git("rev-parse", revision);
    const file = fileOf(repo, oid);
    expect(existsSync(file)).toBe(true);
    rmSync(file);
    if (content !== null) writeFileSync(file, content);
    return oid;
  }

  test.each([
    ["missing-object", null],
    ["corrupt-object", "no zlib stream"],
    ["corrupt-object", ""],
  ] as const)("a blob: %s", async (reason, content) => {
    const repo = small();
    const oid = harm(repo, "HEAD:a.txt", content);
    const told = await tellAll(await openIsomorphicReader(repo.path));
    expect(told).toMatchObject({ blobs: { [oid]: reason }, log: { absent: [] } });
  });

  test("a blob file that holds another object", async () => {
    const repo = small();
    const oid = repo.git("rev-parse", "HEAD:a.txt");
    renameSync(fileOf(repo, repo.git("rev-parse", "HEAD~1:a.txt")), fileOf(repo, oid));
    const reader = await openIsomorphicReader(repo.path);
    expect(await tellAll(reader)).toMatchObject({ blobs: { [oid]: "corrupt-object" } });
    const tables = { oids: new OidTable("sha1"), wanted: new Int32Array(1) };
    tables.oids.intern(oid);
    for await (const [answer] of reader.blobs(tables)) {
      expect(answer).toMatchObject({ detail: expect.stringMatching(/^SHA check failed/) });
    }
  });

  test("a blob that must not be read", async () => {
    const repo = small();
    const oid = repo.git("rev-parse", "HEAD:a.txt");
    // The folder around it is the test's alone, and others have to get to the repository.
    chmodSync(folder.path, 0o755);
    chmodSync(join(fileOf(repo, oid), ".."), 0o000);
    const told = await unprivileged(async () => tellAll(await openIsomorphicReader(repo.path)));
    chmodSync(join(fileOf(repo, oid), ".."), 0o755);
    expect(told).toMatchObject({ blobs: { [oid]: "corrupt-object" } });
  });

  test.each([
    ["missing-object", null],
    ["corrupt-object", "no zlib stream"],
  ] as const)("a tree, also for a commit below it: %s", async (reason, content) => {
    const repo = small();
    const oid = harm(repo, "HEAD:dir", content);
    const reader = await openIsomorphicReader(repo.path);
    const told = tellLog(await reader.log({ tips: await allTips(reader) }));
    expect(told.absent).toEqual([`tree ${oid} ${reason}`]);
    expect(told.commits[repo.git("rev-parse", "HEAD")]?.files).toMatchObject({ dir: `4 ${oid}` });
  });

  test.each([
    ["missing-object", null],
    ["corrupt-object", "no zlib stream"],
  ] as const)("a commit: %s", async (reason, content) => {
    const repo = small();
    const oid = harm(repo, "HEAD~1", content);
    const reader = await openIsomorphicReader(repo.path);
    const told = tellLog(await reader.log({ tips: await allTips(reader) }));
    expect(told.absent).toEqual([`commit ${oid} ${reason}`]);
    expect(Object.values(told.commits)).toMatchObject([{ truncated: true, parents: [null] }]);
    expect(await reader.headers([oid])).toEqual([null]);
    expect(await reader.peel([oid])).toEqual([{ oid, target: oid, type: reason.split("-")[0] }]);
  });

  test("a pack: every blob in it is told corrupt, none is left out", async () => {
    const { repo, pack } = packed();
    const reader = await openIsomorphicReader(repo.path);
    const log = await reader.log({ tips: await allTips(reader) });
    rmSync(pack);
    writeFileSync(pack, "PACK and then nothing of it");
    const after = await openIsomorphicReader(repo.path);
    const blobs = Object.values(await tellBlobs(after, log));
    expect(blobs).toEqual(["corrupt-object", "corrupt-object", "corrupt-object"]);
    const told = tellLog(await after.log({ tips: [repo.git("rev-parse", "--verify", "HEAD")] }));
    expect(told.absent).toMatchObject([expect.stringMatching(/^commit \w+ corrupt-object$/)]);
  });
});
