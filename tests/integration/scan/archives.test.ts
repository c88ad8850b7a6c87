import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Blob, Skip } from "../../../lib/core/blob.ts";
import { defaultLimits, type ArchiveLimits } from "../../../lib/sources/archive/budget.ts";
import { archiveKind } from "../../../lib/sources/archive/kind.ts";
import { openArchive } from "../../../lib/sources/archive/open-archive.ts";
import { resolveRoots } from "../../../lib/sources/roots.ts";
import { nodeDisk } from "../../../lib/sources/disk.ts";
import { worktree } from "../../../lib/sources/worktree.ts";
import { makeGzip, makeTar, makeZip, paxRecord, type MadeMember } from "../../helpers/make-archive.ts";
import { describeWithTool } from "../../helpers/tool.ts";
import { collect, makeFolder, type Folder } from "./folder.ts";

const LIMITS = defaultLimits(1 << 20);
const FILES: readonly MadeMember[] = [
  { name: "x-1.0/.claude/settings.local.json", content: "one\ntwo\n" },
  { name: "x-1.0/empty" },
];

/** What an archive yields: shown paths with their texts, and why something was not read. */
async function opened(bytes: Uint8Array, limits: ArchiveLimits = LIMITS): Promise<(readonly [string, string])[]> {
  const kind = archiveKind(bytes.subarray(0, 512));
  if (kind === null) throw new Error("no archive");
  const file = { input: { kind: "bytes", bytes }, shown: Buffer.from("d/x"), where: "archive" } as const;
  return (await collect(openArchive(file, kind, limits))).map(seen);
}

function seen(item: Blob | Skip): readonly [string, string] {
  return "where" in item ? [item.path, Buffer.from(item.bytes).toString("latin1")] : [item.path, `- ${item.reason}`];
}

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

describe("what stands outside of members", () => {
  test("is read of a zip: its comment and those of its members", async () => {
    expect(await opened(makeZip([{ name: "a", content: "x", comment: "about a" }], "about all"))).toEqual([
      ["d/x!a", "x"],
      ["d/x![zip-comments]", "about all\nabout a"],
    ]);
  });

  test("is read of a tar: all pax headers, also those that apply to nothing", async () => {
    const member = paxRecord("comment", "of a");
    const overruled = paxRecord("comment", "overruled");
    const late = paxRecord("comment", "at the end");
    const tar = makeTar([
      { name: "h", type: "x", content: overruled },
      { name: "h", type: "x", content: member },
      { name: "a", content: "x" },
      { name: "h", type: "x", content: member },
      { name: "b", content: "y" },
      { name: "h", type: "g", content: late },
    ]);
    const members = [
      ["d/x!a", "x"],
      ["d/x!b", "y"],
    ];
    expect(await opened(tar)).toEqual([...members, ["d/x![pax-headers]", [overruled, member, late].join("\n")]]);
    expect(await opened(tar.subarray(0, 3584))).toEqual([
      members[0],
      ["d/x![pax-headers]", [overruled, member].join("\n")],
      ["d/x", "- unreadable"],
    ]);
  });

  test("is read of a gzip header: the comment, and a name that is not the file's own", async () => {
    expect(await opened(makeGzip("hello", "x", "about it"))).toEqual([
      ["d/x!x", "hello"],
      ["d/x![gzip-header]", "about it"],
    ]);
    expect(await opened(makeGzip(makeTar(FILES), "other", ""))).toContainEqual(["d/x![gzip-header]", "other"]);
  });

  test("and behind the end of a gzip file is told, zeros are not", async () => {
    const packed = gzipSync("hello");
    expect(await opened(Buffer.concat([packed, Buffer.alloc(600)]))).toEqual([["d/x!x", "hello"]]);
    expect(await opened(Buffer.concat([packed, Buffer.from("\0secret")]))).toEqual([
      ["d/x!x", "hello"],
      ["d/x", "- unreadable"],
    ]);
  });

  test("and between the members of a zip is read, or told where it is a member of no directory", async () => {
    const hidden = makeZip([FILES[0]!, { name: "hidden", content: "x".repeat(50), unlisted: true }, FILES[1]!]);
    expect((await opened(hidden)).slice(2)).toEqual([["d/x", "- unreadable"]]);
    const zip = makeZip([{ name: "a", content: "x" }]);
    const directory = zip.indexOf("PK\x01\x02");
    const text = "a block of thirty letters or more";
    const spread = Buffer.concat([zip.subarray(0, directory), Buffer.from(text), zip.subarray(directory)]);
    spread.writeUInt32LE(directory + text.length, spread.length - 6);
    expect(await opened(spread)).toEqual([
      ["d/x!a", "x"],
      ["d/x![zip-between-members]", text],
    ]);
  });
});

describeWithTool("python3", () => {
  const SCRIPT = `
import io, sys, zipfile, tarfile
class Pipe(io.RawIOBase):
    def writable(self): return True
    def write(self, data): return sys.stdout.buffer.write(data)
kind = sys.argv[1]
if kind == "streamed":
    out = zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED)
elif kind.startswith("zip"):
    buffer = io.BytesIO()
    out = zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED if kind == "zip" else zipfile.ZIP_STORED)
if kind == "pax":
    with tarfile.open(fileobj=sys.stdout.buffer, mode="w|gz", format=tarfile.PAX_FORMAT) as out:
        for name in ("a", "b"):
            info = tarfile.TarInfo(name); info.size = 5; info.mtime = 1.5
            out.addfile(info, io.BytesIO(b"hello"))
else:
    for name in ("a", "b"):
        if kind == "zip64":
            with out.open(name, "w", force_zip64=True) as member: member.write(b"hello")
        else: out.writestr(name, b"hello")
    out.close()
    if kind != "streamed": sys.stdout.buffer.write(buffer.getvalue())
`;

  test.each([["zip"], ["zip-stored"], ["zip64"], ["streamed"], ["pax"]])(
    "its archives are read whole, of the kind %s",
    async (kind) => {
      const bytes = execFileSync("python3", ["-c", SCRIPT, kind], { stdio: ["ignore", "pipe", "inherit"] });
      const items = await opened(bytes);
      expect(items.slice(0, 2)).toEqual([
        ["d/x!a", "hello"],
        ["d/x!b", "hello"],
      ]);
      expect(items.slice(2)).toEqual([]);
    },
  );
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
