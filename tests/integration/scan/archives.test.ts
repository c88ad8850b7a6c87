import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { contentItems } from "../../../lib/sources/archive/content-items.ts";
import { defaultLimits } from "../../../lib/sources/archive/budget.ts";
import { resolveRoots } from "../../../lib/sources/roots.ts";
import { nodeDisk } from "../../../lib/sources/disk.ts";
import { worktree } from "../../../lib/sources/worktree.ts";
import { makeTar, makeZip } from "../../helpers/make-archive.ts";
import { collect, makeFolder, type Folder } from "./folder.ts";
import { FILES, LIMITS, opened, seen } from "./opened.ts";

describe("members", () => {
  const expected = [
    ["d/x!x-1.0/.claude/settings.local.json", "one\ntwo\n"],
    ["d/x!x-1.0/empty", ""],
  ];

  test.each([
    ["tar", makeTar(FILES)],
    ["tar.gz", gzipSync(makeTar(FILES))],
    ["zip", makeZip(FILES)],
  ])("of a %s are read in its order", async (_kind, bytes) => {
    expect(await opened(bytes)).toEqual(expected);
  });

  test("of archives in archives have the path of each", async () => {
    const gem = makeTar([{ name: "data.tar.gz", content: gzipSync(makeTar(FILES)) }]);
    const zip = makeZip([
      { name: "in/y.gem", content: gem },
      { name: "notes.txt.gz", content: gzipSync("hello") },
    ]);
    expect(await opened(zip)).toEqual([
      ["d/x!in/y.gem!data.tar.gz!x-1.0/.claude/settings.local.json", "one\ntwo\n"],
      ["d/x!in/y.gem!data.tar.gz!x-1.0/empty", ""],
      ["d/x!notes.txt.gz!notes.txt", "hello"],
    ]);
  });

  test("are the files that tar and gzip packed, long and strange names included", async () => {
    const folder = makeFolder();
    const deep = `${"a-long-folder-name/".repeat(10)}file.txt`;
    folder.write(deep, "deep");
    folder.write("sp ace é.txt", "text");
    for (const format of ["gnu", "pax", "ustar"]) {
      const tar = execFileSync("tar", ["-cz", `--format=${format}`, "--sort=name", deep, "sp ace é.txt"], {
        cwd: folder.path,
        stdio: ["ignore", "pipe", "ignore"],
      });
      const headers = `208 path=${deep}\n\n22 path=sp ace é.txt\n`;
      expect(await opened(tar)).toEqual([
        [`d/x!${deep}`, "deep"],
        ["d/x!sp ace é.txt", "text"],
        ...(format === "pax" ? [["d/x![pax-headers]", Buffer.from(headers).toString("latin1")]] : []),
      ]);
    }
    folder.remove();
  });

  test("with names that are no UTF-8 are shown like such files on disk", async () => {
    const name = Buffer.from("caf\xe9.txt", "latin1");
    for (const bytes of [makeTar([{ name, content: "x" }]), makeZip([{ name, content: "x" }])]) {
      expect(await opened(bytes)).toEqual([["d/x!caf\\xE9.txt", "x"]]);
    }
  });

  test("that are links are read as the text of their targets", async () => {
    const tar = makeTar([
      { name: "l", type: "2", linkname: "../../etc/passwd" },
      { name: "h", type: "1", linkname: "l" },
      { name: "dev", type: "3" },
      { name: "folder/", type: "5" },
    ]);
    expect(await opened(tar)).toEqual([
      ["d/x!l", "../../etc/passwd"],
      ["d/x!h", "- link"],
      ["d/x!dev", "- special-file"],
    ]);
    const zip = makeZip([{ name: "l", content: "target", mode: 0o120777 }]);
    expect(await opened(zip)).toEqual([["d/x!l", "target"]]);
  });

  test("that are sparse have content that is not read", async () => {
    const tar = makeTar([{ name: "s", type: "S", content: "x" }]);
    expect(await opened(tar)).toEqual([["d/x!s", "- unreadable"]]);
  });

  test("with names that lead out are read, named, and written nowhere", async () => {
    for (const make of [makeTar, makeZip]) {
      expect(
        await opened(
          make([
            { name: "../../../tmp/evil", content: "x" },
            { name: "/abs", content: "y" },
          ]),
        ),
      ).toEqual([
        ["d/x!../../../tmp/evil", "- outside-root"],
        ["d/x!../../../tmp/evil", "x"],
        ["d/x!/abs", "- outside-root"],
        ["d/x!/abs", "y"],
      ]);
    }
  });
});

describe("what cannot be read is told", () => {
  test("a cut archive: what came before the cut is read", async () => {
    const long = [
      { name: "a", content: "first" },
      { name: "b", content: "x".repeat(5000) },
    ];
    const tar = makeTar(long);
    expect(await opened(tar.subarray(0, 3000))).toEqual([
      ["d/x!a", "first"],
      ["d/x", "- unreadable"],
    ]);
    const packed = gzipSync(makeTar([long[0]!, { name: "b", content: Buffer.from(noise(50_000)) }]));
    expect(await opened(packed.subarray(0, packed.length - 20_000))).toEqual([
      ["d/x!a", "first"],
      ["d/x", "- unreadable"],
    ]);
  });

  test("a zip without its directory is read as the file it is", async () => {
    const zip = makeZip(FILES);
    const cut = zip.subarray(0, zip.length - 30);
    expect(await opened(cut)).toEqual([
      ["d/x", "- unreadable"],
      ["d/x", cut.toString("latin1")],
    ]);
  });

  test("encrypted, of an unknown method, damaged, larger than allowed, not as long as it says", async () => {
    const zip = makeZip([
      { name: "encrypted", content: "x", encrypted: true },
      { name: "method", content: "x", method: 99 },
      { name: "large", content: "x".repeat(2000) },
      { name: "lies", content: "longer", saysSize: 3 },
      { name: "fine", content: "fine" },
    ]);
    expect(await opened(zip, { ...LIMITS, maxSize: 1000 })).toEqual([
      ["d/x!encrypted", "- unreadable"],
      ["d/x!method", "- unreadable"],
      ["d/x!large", "- too-large"],
      ["d/x!lies", "- unreadable"],
      ["d/x!fine", "fine"],
    ]);
    const tar = makeTar([
      { name: "large", content: "x".repeat(2000) },
      { name: "fine", content: "fine" },
    ]);
    expect(await opened(tar, { ...LIMITS, maxSize: 1000 })).toEqual([
      ["d/x!large", "- too-large"],
      ["d/x!fine", "fine"],
    ]);
  });

  test.each([
    ["bzip2", [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
    ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ])("%s, which is not opened", async (_kind, magic) => {
    const zip = makeZip([{ name: "inner", content: Uint8Array.from(magic) }]);
    expect(await opened(zip)).toEqual([["d/x!inner", "- unreadable"]]);
  });
});

describe("objects of git outside of its folder are told, and not read", () => {
  test.each([
    ["bundle", "a git bundle is not opened: clone it", ["bundle", "create", "-q", "out", "main"]],
    ["bundle of version 3", "a git bundle is not opened", ["bundle", "create", "--version=3", "-q", "out", "main"]],
    ["pack", "a pack of git objects is not opened: audit", ["pack-objects", "--all", "-q", "out"]],
  ])("%s", async (_name, told, args) => {
    const folder = makeFolder();
    folder.git("init", "-q", "-b", "main");
    folder.git("-c", "user.name=a", "-c", "user.email=a@example.test", "commit", "-qm", "a", "--allow-empty");
    folder.git(...args);
    const made = readdirSync(folder.path).find((name) => /^out(?:$|-.*\.pack$)/.test(name))!;
    const bytes = readFileSync(folder.at(made));
    folder.remove();
    const places = { file: "worktree", member: "archive" } as const;
    for (const [content, path] of [
      [bytes, "d/x"],
      [makeTar([{ name: "r", content: bytes }]), "d/x!r"],
    ] as const) {
      const items = await collect(contentItems(content, Buffer.from("d/x"), places, LIMITS) as AsyncIterable<object>);
      const detail = expect.stringContaining(told);
      expect(items).toEqual([{ path, reason: "unreadable", detail, incomplete: true }]);
    }
  });
});

describe("limits", () => {
  test("of depth", async () => {
    const inner = makeZip([{ name: "b", content: makeZip([{ name: "c", content: "x" }]) }]);
    expect(await opened(inner, { ...LIMITS, maxDepth: 1 })).toEqual([["d/x!b", "- archive-limit"]]);
  });

  test("of members", async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ name: `m${at}` }));
    for (const bytes of [makeTar(many), makeZip(many), makeZip([{ name: "in.tar", content: makeTar(many) }])]) {
      const items = await opened(bytes, { ...LIMITS, maxMembers: 20 });
      expect(items.at(-1)).toEqual(["d/x", "- archive-limit"]);
      expect(items.length).toBeLessThanOrEqual(21);
    }
  });

  test("of bytes and of the ratio: a bomb costs little time and memory", async () => {
    const zeros = Buffer.alloc(64 << 20);
    const bomb = gzipSync(makeTar(Array.from({ length: 4 }, (_, at) => ({ name: `z${at}`, content: zeros }))));
    const before = process.memoryUsage().rss;
    const items = await opened(bomb, defaultLimits(64 << 20));
    expect(items.at(-1)).toEqual(["d/x", "- archive-limit"]);
    expect(items.length).toBeLessThanOrEqual(2);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 << 20);
    const nested = makeZip([{ name: "z", content: bomb }]);
    expect((await opened(nested, { ...LIMITS, maxBytes: 1 << 20 })).at(-1)).toEqual(["d/x", "- archive-limit"]);
  });

  test("of members, when a directory lists many more", async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ name: `m${at}` }));
    const items = await opened(makeZip(many), { ...LIMITS, maxMembers: 100 });
    expect(items).toHaveLength(101);
  });

  test("of members, folders counted", async () => {
    const folders = Array.from({ length: 500 }, (_, at) => ({ name: `m${at}/` }));
    expect(await opened(makeZip(folders), { ...LIMITS, maxMembers: 100 })).toEqual([["d/x", "- archive-limit"]]);
  });
});

describe("on disk", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => folder.remove());

  async function scanned(maxSize: number): Promise<(readonly [string, string])[]> {
    const ignoredAmong = (): Promise<ReadonlySet<never>> => Promise.resolve(new Set());
    const roots = resolveRoots(["."], folder.path, nodeDisk);
    return (await collect(worktree(roots, { maxSize, excludeDependencies: false, ignoredAmong }))).map(seen);
  }

  test("archives are opened, also those larger than what is read of a file, and leave nothing behind", async () => {
    folder.write("dist/a.tar.gz", gzipSync(makeTar([{ name: "big", content: noise(4000) }, ...FILES])));
    folder.write("dist/b.whl", makeZip([...FILES, { name: "big", content: noise(4000) }]));
    folder.write("dist/c.tar", makeTar(FILES));
    const expected = [
      ["dist/a.tar.gz!big", "- too-large"],
      ["dist/a.tar.gz!x-1.0/.claude/settings.local.json", "one\ntwo\n"],
      ["dist/a.tar.gz!x-1.0/empty", ""],
      ["dist/b.whl!x-1.0/.claude/settings.local.json", "one\ntwo\n"],
      ["dist/b.whl!x-1.0/empty", ""],
      ["dist/b.whl!big", "- too-large"],
      ["dist/c.tar!x-1.0/.claude/settings.local.json", "one\ntwo\n"],
      ["dist/c.tar!x-1.0/empty", ""],
    ];
    expect(await scanned(2000)).toEqual(expected);
    expect(readdirSync(folder.path)).toEqual(["dist"]);
    expect(readdirSync(folder.at("dist"))).toEqual(["a.tar.gz", "b.whl", "c.tar"]);
  });
});

/** Text that does not compress. */
function noise(length: number): string {
  let state = 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  };
  return Array.from({ length }, next).join("");
}
