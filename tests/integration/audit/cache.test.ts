import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { reportOf, uncached as told, type AuditReport } from "../../helpers/audit-report.ts";
import { makeZip } from "../../helpers/make-archive.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

const token = plantedToken(1);
const other = plantedToken(2);
const third = plantedToken(3);

let folder: RepoFolder;
let repo: TestRepo;
let cache: string;
beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
  cache = join(folder.path, "caches", "leaktrail");
});
afterEach(() => folder.remove());

async function audit(...argv: string[]): Promise<AuditReport> {
  return auditWith({ XDG_CACHE_HOME: join(folder.path, "caches") }, ...argv);
}

async function auditWith(env: Readonly<Record<string, string>>, ...argv: string[]): Promise<AuditReport> {
  return reportOf(repo.path, env, argv);
}

/** Audits with the cache and without; both must tell the same. */
async function audited(...argv: string[]): Promise<AuditReport> {
  const warm = await audit(...argv);
  expect(told(warm)).toEqual(told(await audit("--no-cache", ...argv)));
  return warm;
}

function cacheFiles(): string[] {
  return existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : [];
}

const TEXTS = { "README.md": "hello\n", "src/main.py": "print(1)\n", ".pypirc": "[distutils]\n" };

/** Secrets that stay and go, a sensitive file, a sample, a stash, a tag on a blob. */
function fill(): string {
  repo.commit({ ...TEXTS, "sample.ini": 'password = "changeme"\npassword = "${PASSWORD}"\n' });
  repo.commit({ "old.ini": token.line });
  repo.git("rm", "--quiet", "old.ini");
  repo.commit();
  repo.git("tag", "data", repo.git("hash-object", "-w", join(repo.path, "README.md")));
  const last = repo.commit({ "kept.ini": other.line });
  repo.write("README.md", "work in progress\n");
  repo.git("stash", "--quiet");
  return last;
}

describe("an audit after another", () => {
  test("reads nothing again but what holds secrets, and tells the same", async () => {
    fill();
    const first = await audited();
    const second = await audited();
    expect(told(second)).toEqual(told(first));
    const { contents = 0 } = first.coverage.counts;
    expect(first.coverage.counts).toMatchObject({ contentsRead: contents, contentsFromCache: 0, commitsFromCache: 0 });
    expect(second.coverage.counts).toMatchObject({ contentsRead: 2, contentsFromCache: contents - 2 });
    expect(second.coverage.counts["commitsFromCache"]).toBe(second.coverage.counts["commits"]);
    expect(second.coverage.bytesRead).toBe(token.line.length + other.line.length);
  });

  test("finds what came since, with its first commit", async () => {
    fill();
    await audit();
    const commit = repo.commit({ "new.ini": third.line, plain: "nothing\n" });
    const { findings, coverage } = await audited();
    const row = findings.find(({ secret }) => secret?.masked === third.masked);
    expect(row).toMatchObject({ history: { first: { commit }, presentAt: ["refs/heads/main"] } });
    // Two contents that hold secrets, two new ones and a message.
    expect(coverage.counts["contentsRead"]).toBe(5);
  });

  test("follows what was amended, deleted, forced and packed", async () => {
    fill();
    repo.git("branch", "side");
    await audited();
    repo.write("kept.ini", third.line);
    repo.git("commit", "--quiet", "--all", "--amend", "--message", "other");
    await audited();
    repo.git("branch", "--quiet", "-D", "side");
    await audited();
    repo.git("stash", "drop", "--quiet");
    repo.git("reflog", "expire", "--expire=now", "--all");
    repo.git("gc", "--quiet", "--prune=now");
    const { findings } = await audited();
    expect(findings.map(({ secret }) => secret?.masked)).not.toContain(other.masked);
    repo.git("update-ref", "refs/heads/main", "main~2");
    await audited();
    const { counts } = (await audited()).coverage;
    expect(counts["commitsFromCache"]).toBe(counts["commits"]);
  });

  test("does not call an object read that is gone, and reads it when it is back", async () => {
    fill();
    await audit();
    const blob = repo.git("rev-parse", "HEAD:src/main.py");
    const path = join(repo.path, ".git/objects", blob.slice(0, 2), blob.slice(2));
    const content = readFileSync(path);
    rmSync(path);
    const broken = await audited();
    expect(broken).toMatchObject({ complete: false, coverage: { skipped: [{ reason: "missing-object" }] } });
    repo.write("src/main.py", "print(1)\n");
    repo.git("hash-object", "-w", "src/main.py");
    expect(readFileSync(path)).toHaveLength(content.length);
    expect(await audited()).toMatchObject({ complete: true });
  });

  test("remembers what stands in no tree, and follows it", async () => {
    fill();
    repo.git("tag", "-a", "-m", "a tag's message", "noted");
    repo.write("staged", "one\n");
    repo.git("add", "staged");
    const lost = repo.bytes(["hash-object", "-w", "--stdin"], { input: "lost\n" }).toString().trim();
    repo.git("commit-tree", "-m", "a lost commit", "HEAD^{tree}");
    await audited();
    expect((await audited()).coverage.counts).toMatchObject({ contentsRead: 2, unreachableBlobs: 1 });
    repo.write("staged", third.line);
    repo.git("add", "staged");
    repo.bytes(["hash-object", "-w", "--stdin"], { input: "lost too\n" });
    const grown = await audited();
    expect(grown.findings.map(({ secret }) => secret?.masked)).toContain(third.masked);
    // The staged file before is one more that nothing names, and is remembered.
    expect(grown.coverage.counts).toMatchObject({ contentsRead: 4, unreachableBlobs: 3, unreachableCommits: 1 });
    rmSync(join(repo.path, ".git/objects", lost.slice(0, 2), lost.slice(2)));
    expect((await audited()).coverage.counts).toMatchObject({ contentsRead: 3, unreachableBlobs: 2 });
    repo.git("update-ref", "refs/heads/found", repo.git("commit-tree", "-m", "found", "HEAD^{tree}"));
    repo.git("repack", "-adq");
    await audited();
    repo.git("update-ref", "-d", "refs/heads/found");
    expect((await audited()).coverage.counts).toMatchObject({ contentsRead: 3, unreachableCommits: 2 });
  });

  test("finds a secret in a tag's message again, and in that of a tag that another names", async () => {
    fill();
    repo.git("tag", "-a", "-m", token.line, "inner");
    repo.git("tag", "-a", "-m", "clean", "outer", "inner");
    repo.git("tag", "-a", "-m", "of a blob", "blob", "HEAD:README.md");
    await audited();
    repo.git("tag", "-d", "inner");
    await audited();
    repo.git("update-ref", "-d", "refs/tags/outer");
    await audited();
    expect((await audited()).coverage.counts).toMatchObject({ tagMessages: 3 });
  });

  test("is not written again for very little, which is then read again", async () => {
    const many = Array.from({ length: 2500 }, (_, at) => [`many/${at}`, `content ${at}\n`]);
    repo.commit(Object.fromEntries(many));
    await audit();
    const [path = ""] = cacheFiles();
    const before = readFileSync(path);
    repo.commit({ "new.ini": third.line });
    await audited();
    expect((await audited()).findings.map(({ secret }) => secret?.masked)).toEqual([third.masked]);
    expect(readFileSync(path).equals(before)).toBe(true);
    repo.commit(Object.fromEntries(many.slice(0, 9).map(([name, text]) => [name, `more ${text}`])));
    await audited();
    expect(readFileSync(path).equals(before)).toBe(false);
    expect((await audited()).coverage.counts["contentsRead"]).toBe(1);
  });

  test("remembers where unnamed commits had a secret, and sees when that changes", async () => {
    fill();
    const tree = (line: string): string => {
      const blob = repo.bytes(["hash-object", "-w", "--stdin"], { input: line }).toString().trim();
      return repo
        .bytes(["mktree"], { input: `100644 blob ${blob}\tlost.ini\n` })
        .toString()
        .trim();
    };
    const first = repo.git("commit-tree", "-m", "lost", tree(third.line));
    const lost = async (): Promise<string | undefined> => {
      const row = (await audited()).findings.find(({ secret }) => secret?.masked === third.masked);
      return row?.history.first?.commit;
    };
    expect([await lost(), await lost()]).toEqual([first, first]);
    repo.commit({ plain: "nothing\n" });
    expect(await lost()).toBe(first);
    const named = repo.git("commit-tree", "-m", "named", tree(third.line));
    repo.git("update-ref", "refs/heads/named", named);
    expect(await lost()).toBe(named);
    repo.git("update-ref", "-d", "refs/heads/named");
    expect([first, named]).toContain(await lost());
    repo.git("commit-tree", "-m", "another", tree(plantedToken(4).line));
    const { findings } = await audited();
    expect(findings.map(({ secret }) => secret?.masked)).toContain(plantedToken(4).masked);
    await audited();
  });

  test("does not call a staged file read that is gone", async () => {
    fill();
    repo.write("staged.txt", "one\n");
    repo.git("add", "staged.txt");
    const blob = repo.git("rev-parse", ":staged.txt");
    await audit();
    rmSync(join(repo.path, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    for (let times = 0; times < 2; times++) {
      expect(await audited()).toMatchObject({ complete: false, coverage: { skipped: [{ reason: "missing-object" }] } });
    }
  });

  test("names again what was not followed, and archives of which not all was looked at", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 5\n`;
    const [locked, open] = [third, token].map(({ line }, at) => ({ name: "x", content: line, encrypted: at === 0 }));
    repo.commit({
      "a.zip": makeZip([locked!]),
      "b.zip": makeZip([locked!, open!]),
      "c.zip": makeZip([open!]),
      lfs: pointer,
    });
    for (const packed of [false, true]) {
      if (packed) repo.git("repack", "-adq");
      await audit();
      const { coverage, findings, exitCode } = await audited();
      expect(coverage.skipped.map(({ reason }) => reason)).toEqual(["archive-limit", "archive-limit", "lfs-pointer"]);
      expect([findings.map(({ secret }) => secret?.masked), exitCode]).toEqual([[token.masked], 1]);
    }
  });

  test("does not call a history whole in which a tree is gone", async () => {
    repo.commit({ "dir/a": "1\n" });
    repo.commit({ "dir/a": "2\n" });
    await audit();
    const tree = repo.git("rev-parse", "HEAD~1:dir");
    rmSync(join(repo.path, ".git/objects", tree.slice(0, 2), tree.slice(2)));
    expect(await audited()).toMatchObject({ complete: false, exitCode: 3 });
  });

  test("that ran at the same time finds a whole file", async () => {
    fill();
    const reports = await Promise.all([audit(), audit(), audit()]);
    expect(told(reports[1]!)).toEqual(told(reports[0]!));
    expect(told(reports[2]!)).toEqual(told(reports[0]!));
    expect((await audited()).coverage.counts["contentsRead"]).toBe(2);
    expect(cacheFiles()).toHaveLength(1);
  });
});

describe("what is kept", () => {
  test("is nothing of a secret, in no form", async () => {
    fill();
    await audit();
    const files = cacheFiles().map((path) => readFileSync(path));
    expect(files.map((file) => file.length > 0)).toEqual([true]);
    for (const { value, pieces } of [token, other]) {
      const digests = ["sha1", "sha256"].map((name) => createHash(name).update(value).digest());
      const forms = [
        ...pieces,
        ...["base64", "base64url", "hex"].map((form) =>
          Buffer.from(value)
            .toString(form as "hex")
            .slice(4, 40),
        ),
        ...digests,
        ...digests.map((digest) => digest.toString("hex").slice(0, 16)),
        ...digests.map((digest) => digest.toString("base64").slice(0, 16)),
      ];
      for (const file of files) expect(forms.filter((form) => file.includes(form))).toEqual([]);
    }
    expect(files[0]!.includes("README.md")).toBe(true);
  });

  test("is readable by this user alone", async () => {
    fill();
    await audit();
    const [file = ""] = cacheFiles();
    expect([statSync(cache).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test("is neither used nor written with --no-cache", async () => {
    fill();
    await audit("--no-cache");
    expect(cacheFiles()).toEqual([]);
    await audit();
    expect((await audit("--no-cache")).coverage.counts["contentsFromCache"]).toBe(0);
  });

  test("is not used for another size limit, nor for a part of history", async () => {
    fill();
    await audit();
    expect((await audited("--max-size", "1M")).coverage.counts["contentsFromCache"]).toBe(0);
    const count = cacheFiles().length;
    for (const part of [
      ["--branch", "main"],
      ["--range", "HEAD~1..HEAD"],
      ["--since", "2001-01-01"],
    ]) {
      expect((await audited(...part)).coverage.counts["contentsFromCache"]).toBe(0);
    }
    expect([count, cacheFiles().length]).toEqual([2, 2]);
  });

  test("is nothing of a shallow clone, also once it is complete", async () => {
    fill();
    const whole = repo;
    repo = repo.clone("shallow", "--depth", "1");
    await audited();
    expect(cacheFiles()).toEqual([]);
    repo.git("fetch", "--quiet", "--unshallow");
    expect(await audited()).toMatchObject({ complete: true });
    expect(whole.path).not.toBe(repo.path);
  });

  test("is shared by a repository's worktrees and folders", async () => {
    fill();
    await audit();
    repo.git("worktree", "add", "--quiet", "../tree");
    repo = repo.at("../tree");
    expect((await audited()).coverage.counts["contentsRead"]).toBe(2);
  });
});

describe("a cache that cannot be", () => {
  const expectPlain = async (env: Readonly<Record<string, string>>): Promise<void> => {
    const first = await auditWith(env);
    const second = await auditWith(env);
    expect(told(second)).toEqual(told(await auditWith({})));
    expect([first, second].map(({ coverage }) => coverage.counts["contentsFromCache"])).toEqual([0, 0]);
  };

  test("is none: below a file, on a read-only file system, in no known place", async () => {
    fill();
    repo.commit({ file: "x" });
    for (const dir of [join(repo.path, "file/x"), "/proc/leaktrail", "relative/path"]) {
      await expectPlain({ LEAKTRAIL_CACHE_DIR: dir });
    }
  });

  test("is none: inside the scanned repository, where anybody could have put it", async () => {
    fill();
    await expectPlain({ LEAKTRAIL_CACHE_DIR: join(repo.path, "cache") });
    await expectPlain({ XDG_CACHE_HOME: join(repo.path, ".git") });
    expect([existsSync(join(repo.path, "cache")), existsSync(join(repo.path, ".git/leaktrail"))]).toEqual([
      false,
      false,
    ]);
  });

  test("is none: a link, or a folder that others may write to", async () => {
    fill();
    await audit();
    symlinkSync(cache, join(folder.path, "link"));
    expect((await auditWith({ LEAKTRAIL_CACHE_DIR: join(folder.path, "link") })).coverage.counts).toMatchObject({
      contentsFromCache: 0,
    });
    chmodSync(cache, 0o777);
    expect((await audit()).coverage.counts["contentsFromCache"]).toBe(0);
  });
});
