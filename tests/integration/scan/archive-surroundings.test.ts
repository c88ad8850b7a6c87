import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { Blob, Skip } from "../../../lib/core/blob.ts";
import { contentItems } from "../../../lib/sources/archive/content-items.ts";
import { artifactItems } from "../../../lib/sources/package/package-items.ts";
import { makeGzip, makeTar, makeZip, paxRecord, type MadeMember } from "../../helpers/make-archive.ts";
import { describeWithTool } from "../../helpers/tool.ts";
import { collect, makeFolder } from "./folder.ts";
import { FILES, LIMITS, opened, seen } from "./opened.ts";

describe("a zip file with something before it", () => {
  /** As Python's zipapp makes them: places are those in the whole file. */
  function behind(start: string, members: readonly MadeMember[]): Buffer {
    const zip = makeZip([{ name: start, unlisted: true }, ...members]);
    const from = 32 + start.length;
    return Buffer.concat([Buffer.from(start.padEnd(from)), zip.subarray(from)]);
  }

  const places = { file: "worktree", member: "archive" } as const;
  const content = async (bytes: Uint8Array): Promise<(readonly [string, string])[]> =>
    (await collect(both(contentItems(bytes, Buffer.from("d/x"), places, LIMITS)))).map(seen);

  async function* both(items: Iterable<Blob | Skip> | AsyncIterable<Blob | Skip>): AsyncGenerator<Blob | Skip> {
    yield* items;
  }

  test("is opened, and read as it stands", async () => {
    const bytes = behind("#!/usr/bin/env python3\n", FILES);
    const expected = [
      ["d/x", bytes.toString("latin1")],
      ["d/x!x-1.0/.claude/settings.local.json", "one\ntwo\n"],
      ["d/x!x-1.0/empty", ""],
    ];
    expect(await content(bytes)).toEqual(expected);
    const inOther = expected.map(([path, text]) => [path!.replace("d/x", "d/x!app.pyz"), text]);
    expect(await content(makeTar([{ name: "app.pyz", content: bytes }]))).toEqual(inOther);
  });

  test("whose places do not fit is told, and read as it stands", async () => {
    const bytes = Buffer.concat([Buffer.from("\xff\xd8 a picture", "latin1"), makeZip(FILES)]);
    expect(await content(bytes)).toEqual([
      ["d/x", bytes.toString("latin1")],
      ["d/x", "- unreadable"],
    ]);
  });

  test("is opened on disk, with what stands before it", async () => {
    const folder = makeFolder();
    const start = "#!/bin/sh and some more text";
    folder.write("app.pyz", behind(start, FILES));
    const artifact = { file: folder.at("app.pyz"), shown: "app.pyz" };
    const items = (await collect(artifactItems(artifact, LIMITS))).map(seen);
    folder.remove();
    expect(items.map(([path, text]) => [path, text.trim()])).toEqual([
      ["app.pyz!x-1.0/.claude/settings.local.json", "one\ntwo"],
      ["app.pyz!x-1.0/empty", ""],
      ["app.pyz![zip-between-members]", start],
    ]);
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
