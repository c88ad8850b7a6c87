import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Blob, Skip } from "../../../lib/core/blob.ts";
import { FileQuestions } from "../../../lib/cli/scan/file-questions.ts";
import { nodeDisk, type Disk } from "../../../lib/sources/disk.ts";
import { resolveRoots } from "../../../lib/sources/roots.ts";
import { worktree, type WorktreeOptions } from "../../../lib/sources/worktree.ts";
import { collect, GIT_ENV, makeFolder, unprivileged, type Folder } from "./folder.ts";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const OPTIONS: WorktreeOptions = {
  maxSize: 1000,
  excludeDependencies: false,
  ignoredAmong: (places) => new FileQuestions(GIT_ENV).ignored(places),
};

async function items(paths: readonly string[], options: Partial<WorktreeOptions> = {}): Promise<(Blob | Skip)[]> {
  const roots = resolveRoots(paths, folder.path, options.disk ?? nodeDisk);
  return collect(worktree(roots, { ...OPTIONS, ...options }));
}

/** `path` or `path (where)` for what was read, `path !reason` for what was not; `!!` where that is incomplete. */
async function listing(paths: readonly string[] = ["."], options: Partial<WorktreeOptions> = {}): Promise<string[]> {
  return (await items(paths, options)).map((item) => {
    if ("where" in item) return item.where === "worktree" ? item.path : `${item.path} (${item.where})`;
    return `${item.path} ${item.incomplete ? "!!" : "!"}${item.reason}`;
  });
}

async function textOf(path: string): Promise<string | undefined> {
  const found = (await items(["."])).find((item) => item.path === path && "where" in item);
  return found !== undefined && "where" in found ? new TextDecoder().decode(found.bytes) : undefined;
}

describe("what is read", () => {
  test("every file below, hidden ones included, in byte order", async () => {
    for (const path of ["b/2", "b/1", "a", ".hidden", "b.txt", "Z"]) folder.write(path, path);
    expect(await listing()).toEqual([".hidden", "Z", "a", "b/1", "b/2", "b.txt"]);
    expect(await textOf("b/2")).toBe("b/2");
  });

  test("empty files and bytes of any kind", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    folder.write("empty", "");
    folder.write("bytes", bytes);
    const found = await items(["."]);
    expect(found).toMatchObject([{ path: "bytes" }, { path: "empty" }]);
    expect(found.map((item) => ("where" in item ? [...item.bytes] : null))).toEqual([[...bytes], []]);
  });

  test("names with any character, and raw bytes that are not UTF-8", async () => {
    for (const name of ["a b", "a\nb", "-x", 'q"q', "é", "*?[", "\\xFF"]) folder.write(name, "x");
    writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/r`), Buffer.from([0xff, 0x2e])]), "x");
    const found = await items(["."]);
    expect(found.map(({ path }) => path).sort()).toEqual(["*?[", "-x", "\\xFF", "a\nb", "a b", 'q"q', "r\\xFF.", "é"]);
    expect(found.find(({ path }) => path === "r\\xFF.")?.pathBytes).toBe(
      Buffer.from([0x72, 0xff, 0x2e]).toString("base64"),
    );
  });

  test("a file that says it is empty is read to its end", async () => {
    const found = await items(["/proc/self/status"], { maxSize: 100_000 });
    expect(found).toMatchObject([{ path: "status", where: "worktree" }]);
    expect("where" in found[0]! && found[0].bytes.length).toBeGreaterThan(100);
  });
});

describe("paths that are named", () => {
  test("are shown relative to the current folder when all lie in it", async () => {
    folder.write("a/x", "");
    folder.write("b/y", "");
    expect(await listing(["b", "./a/x"])).toEqual(["b/y", "a/x"]);
    expect(await listing([folder.at("a")])).toEqual(["a/x"]);
  });

  test("are shown relative to the folder that holds them when they lie elsewhere", async () => {
    folder.write("in/one/x", "");
    folder.write("in/two/y", "");
    const from = (paths: string[]): string[] =>
      resolveRoots(paths, folder.at("in/one"), nodeDisk).map(({ shown }) => shown);
    expect(from(["../two"])).toEqual([""]);
    expect(from(["../two/y"])).toEqual(["y"]);
    expect(from([".", "../two"])).toEqual(["one", "two"]);
  });

  test("are read once, however often and deep they are named", async () => {
    folder.write("a/b/x", "");
    expect(await listing(["a", "a/b", "a/b/x", "./a/", "a"])).toEqual(["a/b/x"]);
  });

  test("that do not exist are an error that names them", () => {
    folder.write("a", "");
    for (const path of ["nope", "a/nope"]) {
      expect(() => resolveRoots(["a", path], folder.path, nodeDisk)).toThrow(`no such file or folder: ${path}`);
    }
  });

  test("are followed when they are links", async () => {
    folder.write("real/x", "content");
    symlinkSync("real", folder.at("link"));
    symlinkSync("real/x", folder.at("linked-file"));
    expect(await listing(["link", "linked-file"])).toEqual(["link/x", "linked-file"]);
  });
});

describe("links", () => {
  test("count as their text, and lead nowhere", async () => {
    folder.write("dir/x", "");
    symlinkSync("dir", folder.at("to-dir"));
    symlinkSync("dir/x", folder.at("to-file"));
    symlinkSync(".", folder.at("dir/loop"));
    expect(await listing()).toEqual(["dir/loop", "dir/x", "to-dir", "to-file"]);
    expect(await textOf("to-file")).toBe("dir/x");
  });

  test("that leave the scanned folder or are broken are listed", async () => {
    folder.write("in/x", "");
    folder.write("out/secret", "");
    symlinkSync("../out/secret", folder.at("in/away"));
    symlinkSync("nothing", folder.at("in/broken"));
    symlinkSync("self", folder.at("in/self"));
    expect(await listing(["in"])).toEqual([
      "in/away",
      "in/away !outside-root",
      "in/broken",
      "in/broken !broken-link",
      "in/self",
      "in/self !broken-link",
      "in/x",
    ]);
  });

  test("that are broken and that the user names are read as text, and make the run incomplete", async () => {
    folder.write("x", "");
    symlinkSync("nothing", folder.at("broken"));
    symlinkSync("self", folder.at("self"));
    expect(await listing(["broken", "self", "x"])).toEqual([
      "broken",
      "broken !!broken-link",
      "self",
      "self !!broken-link",
      "x",
    ]);
  });
});

describe("what is not read is listed", () => {
  test("files over the limit, with their size", async () => {
    folder.write("at", "x".repeat(1000));
    folder.write("over", "x".repeat(1001));
    expect(await listing()).toEqual(["at", "over !!too-large"]);
    expect(await items(["over"])).toMatchObject([{ bytes: 1001 }]);
  });

  test("pipes and sockets; a pipe that the user names makes the run incomplete", async () => {
    spawnSync("mkfifo", [folder.at("pipe")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(folder.at("socket"), resolve));
    try {
      expect(await listing()).toEqual(["pipe !special-file", "socket !special-file"]);
      expect(await listing(["pipe"])).toEqual(["pipe !!special-file"]);
    } finally {
      server.close();
    }
  });

  test("standard input and other open pipes by their path, with the option that reads them", async () => {
    const disk: Disk = { ...nodeDisk, physical: () => "/proc/1/fd/pipe:[7]" };
    expect(await items(["/dev/stdin"], { disk })).toEqual([
      expect.objectContaining({ reason: "special-file", detail: expect.stringContaining("--stdin"), incomplete: true }),
    ]);
  });

  test("files and folders that the system refuses", async () => {
    folder.write("a", "");
    folder.write("locked/x", "");
    folder.write("secret", "");
    const refuse = (path: Buffer | string, call: string): void => {
      if (!/\/(locked|secret)$/.test(path.toString())) return;
      throw Object.assign(new Error(`EACCES: permission denied, ${call} '${path.toString()}'`), { code: "EACCES" });
    };
    const disk: Disk = {
      ...nodeDisk,
      list: (path) => (refuse(path, "scandir"), nodeDisk.list(path)),
      read: (path, maxSize) => (refuse(path, "open"), nodeDisk.read(path, maxSize)),
    };
    expect(await listing(["."], { disk })).toEqual(["a", "locked !!unreadable", "secret !!unreadable"]);
    expect(await listing(["secret"], { disk })).toEqual(["secret !!unreadable"]);
    expect(await items(["secret"], { disk })).toMatchObject([{ detail: "permission denied (EACCES)" }]);
  });

  test("files and folders without read permission", async () => {
    folder.write("locked/x", "");
    folder.write("open", "");
    folder.write("secret", "");
    chmodSync(folder.path, 0o755);
    chmodSync(folder.at("locked"), 0);
    chmodSync(folder.at("secret"), 0);
    expect(await unprivileged(() => listing())).toEqual(["locked !!unreadable", "open", "secret !!unreadable"]);
    chmodSync(folder.at("locked"), 0o755);
  });

  test("a file that vanishes, and one that becomes a link", async () => {
    folder.write("gone", "");
    folder.write("swapped", "");
    const disk: Disk = {
      ...nodeDisk,
      list(path) {
        const entries = nodeDisk.list(path);
        spawnSync("rm", [folder.at("gone"), folder.at("swapped")]);
        symlinkSync("/etc/passwd", folder.at("swapped"));
        return entries;
      },
    };
    expect(await listing(["."], { disk })).toEqual(["gone !!unreadable", "swapped !!unreadable"]);
  });

  test("git's own folder, unless it is what the user names", async () => {
    folder.git("init", "-q");
    folder.write("x", "");
    expect(await listing()).toEqual([".git/ !excluded", "x"]);
    expect(await listing([".git/HEAD"])).toEqual([".git/HEAD"]);
  });

  test("dependency folders only when that was asked for", async () => {
    for (const path of ["node_modules/a/x", "src/.venv/lib/y", "lib/site-packages/z", "own"]) folder.write(path, "");
    expect(await listing()).toHaveLength(4);
    expect(await listing(["."], { excludeDependencies: true })).toEqual([
      "lib/site-packages/ !excluded",
      "node_modules/ !excluded",
      "own",
      "src/.venv/ !excluded",
    ]);
  });
});

describe("what git ignores", () => {
  beforeEach(() => {
    folder.git("init", "-q");
    folder.write(".gitignore", "*.log\nbuild/\n.env\n");
  });

  test("is read and marked, tracked files and others are not marked", async () => {
    for (const path of [".env", "a.log", "build/x", "sub/deep.log", "sub/x", "tracked.log", "new"])
      folder.write(path, "");
    folder.git("add", "-f", "tracked.log");
    expect(await listing()).toEqual([
      ".env (ignored)",
      ".git/ !excluded",
      ".gitignore",
      "a.log (ignored)",
      "build/x (ignored)",
      "new",
      "sub/deep.log (ignored)",
      "sub/x",
      "tracked.log",
    ]);
  });

  test("is known for files and folders named one by one", async () => {
    for (const path of ["build/in/x", "sub/a.log"]) folder.write(path, "");
    expect(await listing(["build/in", "sub/a.log"])).toEqual(["build/in/x (ignored)", "sub/a.log (ignored)"]);
    expect(await listing(["build/in/x"])).toEqual(["build/in/x (ignored)"]);
  });

  test("is asked of the repository that a file lies in", async () => {
    mkdirSync(folder.at("nested"));
    folder.git("init", "-q", "nested");
    folder.write("nested/.gitignore", "*.tmp\n");
    folder.write("nested/a.tmp", "");
    folder.write("nested/a.log", "");
    expect(await listing()).toEqual([
      ".git/ !excluded",
      ".gitignore",
      "nested/.git/ !excluded",
      "nested/.gitignore",
      "nested/a.log",
      "nested/a.tmp (ignored)",
    ]);
  });

  test("is asked of that repository also inside a hook of another one", async () => {
    folder.write("a.log", "");
    const env = { ...GIT_ENV, GIT_DIR: "/nonexistent/.git", GIT_WORK_TREE: "/" };
    const ignoredAmong: WorktreeOptions["ignoredAmong"] = (places) => new FileQuestions(env).ignored(places);
    expect(await listing(["a.log"], { ignoredAmong })).toEqual(["a.log (ignored)"]);
  });

  test("covers names with any byte, and links", async () => {
    for (const name of ["a\nb.log", ":(top)m.log", "-v.log", "[x]*.log"]) folder.write(name, "");
    writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/r`), Buffer.from([0xff]), Buffer.from(".log")]), "");
    symlinkSync("nothing", folder.at("l.log"));
    expect((await listing()).filter((line) => line.endsWith("(ignored)"))).toEqual([
      "-v.log (ignored)",
      ":(top)m.log (ignored)",
      "[x]*.log (ignored)",
      "a\nb.log (ignored)",
      "l.log (ignored)",
      "r\\xFF.log (ignored)",
    ]);
  });

  test("is read unmarked where git cannot say", async () => {
    folder.write("a.log", "");
    folder.write(".git/HEAD", "nonsense");
    expect(await listing()).toContain("a.log");
  });
});

test("a reader can stop at any item, and timers get their turn between files", async () => {
  for (let index = 0; index < 200; index++) folder.write(`f${index}`, "");
  let ticks = 0;
  const timer = setInterval(() => ticks++, 0);
  let seen = 0;
  for await (const _ of worktree(resolveRoots(["."], folder.path, nodeDisk), OPTIONS)) if (++seen === 150) break;
  clearInterval(timer);
  expect(seen).toBe(150);
  expect(ticks).toBeGreaterThan(0);
});
