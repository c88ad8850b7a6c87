import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { main } from "../../../lib/cli/main.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { makeTar, makeZip } from "../../helpers/make-archive.ts";
import { fakeIo, type FakeSettings } from "../../unit/cli/fake-io.ts";
import { GIT_ENV, makeFolder, type Folder } from "../scan/folder.ts";

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../schema/${name}.schema.json`), "utf8"));
const ajv = new Ajv({ strictRequired: false, allowUnionTypes: true });
const [isReport, isRecord] = [ajv.compile(schemaOf("report")), ajv.compile(schemaOf("release-record"))];
const token = plantedToken(1);
const LOCAL = ".claude/settings.local.json";
const APPROVED = JSON.stringify({ permissions: { allow: [`Bash(GITHUB_TOKEN=${token.value} gh release list)`] } });

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
  folder.git("init", "-q");
});
afterEach(() => folder.remove());

async function prepublish(
  options: readonly string[],
  settings: FakeSettings = {},
): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ cwd: folder.path, env: GIT_ENV, ...settings });
  const code = await main(["prepublish", ...options], io, new AbortController().signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

interface Parsed {
  readonly exitCode: number;
  readonly complete: boolean;
  readonly patch?: string;
  readonly findings: readonly {
    pattern: string;
    severity: string;
    location: { path: string; line: number; where: string; packedIn?: string[] };
  }[];
}

async function json(...options: string[]): Promise<Parsed> {
  const { code, out } = await prepublish(["--format", "json", ...options]);
  const report = JSON.parse(out) as Parsed;
  expect([isReport(report), isReport.errors]).toEqual([true, null]);
  expect(report.exitCode).toBe(code);
  return report;
}

/** `pattern at path:line` of each finding. */
function places({ findings }: Parsed): readonly string[] {
  return findings.map(({ pattern, location: { path, line } }) => `${pattern} at ${path}:${line}`);
}

function commitAll(): void {
  folder.git("add", "-A");
  folder.git("-c", "user.name=a", "-c", "user.email=a@example.test", "commit", "-qm", "a commit");
}

/** The incident: a file that only the user's own list ignores, in a project that packs it. */
function incident(manifest: Readonly<Record<string, string>>): void {
  folder.git("config", "core.excludesFile", folder.at(".git/my-list"));
  folder.write(".git/my-list", "**/.claude/settings.local.json\n");
  for (const [path, text] of Object.entries(manifest)) folder.write(path, text);
  commitAll();
  folder.write(LOCAL, APPROVED);
}

const HATCHLING = {
  "pyproject.toml": `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "demo"\nversion = "1.0"\n`,
  "demo/__init__.py": "x = 1\n",
};
const NPM = { "package.json": `{\n  "name": "demo",\n  "version": "1.0.0"\n}\n`, "index.js": "" };
const NPM_FILES = {
  "package.json": `{\n  "name": "demo",\n  "version": "1.0.0",\n  "files": [".claude", "index.js"]\n}\n`,
  "index.js": "",
};

describe.each([
  ["hatchling", HATCHLING, "sdist", "pyproject.toml"],
  ["npm", NPM, "npm tarball", ".gitignore"],
  ["npm with files", NPM_FILES, "npm tarball", "package.json"],
] as const)("the first incident, with %s", (_builder, manifest, artifact, mended) => {
  beforeEach(() => incident(manifest));

  test("is found before anything is built, and a fix makes it go away", async () => {
    const before = await json();
    expect(places(before)).toEqual(
      expect.arrayContaining([
        `github-personal-access-token at ${LOCAL}:1`,
        `path-agent-credentials at ${LOCAL}:1`,
        `package-ignored-here at ${LOCAL}:1`,
      ]),
    );
    expect(before.findings[0]?.location).toMatchObject({ where: "package", packedIn: [artifact] });
    expect(before.exitCode).toBe(1);
    expect(before.patch).toContain(`+++ b/${mended}`);
    await prepublish(["--fix"], { input: "n\n" });
    expect((await json()).exitCode).toBe(1);
    const { err } = await prepublish(["--fix"], { input: "y\n" });
    expect(err).toContain("None of them would be packed now");
    const after = await json();
    expect([places(after), after.exitCode, after.patch]).toEqual([[], 0, undefined]);
  });
});

test("the first incident is found in what was built", async () => {
  incident(HATCHLING);
  folder.write(
    "dist/demo-1.0.tar.gz",
    gzipSync(
      makeTar([
        { name: `demo-1.0/${LOCAL}`, content: APPROVED },
        { name: "demo-1.0/PKG-INFO", content: "x" },
      ]),
    ),
  );
  const report = await json("dist/demo-1.0.tar.gz");
  const member = `dist/demo-1.0.tar.gz!demo-1.0/${LOCAL}`;
  expect(places(report)).toEqual(
    expect.arrayContaining([`github-personal-access-token at ${member}:1`, `package-ignored-here at ${member}:1`]),
  );
  expect(report.exitCode).toBe(1);
});

describe("what is packed and nobody has seen", () => {
  test("is told by what git says of it; a build's output is a note", async () => {
    folder.write(".gitignore", "lib/\ndist/\n");
    folder.write("package.json", `{"name":"demo","version":"1.0.0","files":["lib","src"]}`);
    folder.write("src/a.js", "");
    commitAll();
    folder.write("lib/a.js", "");
    folder.write("src/b.js", "");
    const report = await json();
    expect(report.findings.map(({ pattern, severity, location }) => [pattern, severity, location.path])).toEqual([
      ["package-untracked", "warning", "src/b.js"],
      ["package-ignored", "note", "lib/a.js"],
    ]);
    expect(report.exitCode).toBe(0);
  });

  test("git's own folder in an artifact fails", async () => {
    folder.write(
      "x.whl",
      makeZip([
        { name: ".git/config", content: "[core]\n" },
        { name: "a.py", content: "" },
      ]),
    );
    expect((await json("x.whl")).findings.map(({ pattern, severity }) => [pattern, severity])).toContainEqual([
      "package-git-folder",
      "error",
    ]);
  });
});

test("what the builder writes into an sdist anew is not held against git", async () => {
  folder.write("setup.py", "");
  commitAll();
  folder.write("src/demo.egg-info/PKG-INFO", "Name: demo\n");
  folder.write("src/demo/left.py", "x = 1\n");
  const members = ["setup.py", "src/demo.egg-info/PKG-INFO", "src/demo/left.py"];
  folder.write(
    "dist/demo-1.0.tar.gz",
    gzipSync(makeTar(members.map((name) => ({ name: `demo-1.0/${name}`, content: "x" })))),
  );
  const report = await json("dist/demo-1.0.tar.gz");
  expect(places(report)).toEqual(["package-untracked at dist/demo-1.0.tar.gz!demo-1.0/src/demo/left.py:1"]);
});

describe("--gate", () => {
  const clean = gzipSync(makeTar([{ name: "package/index.js", content: "1" }]));

  test("allows what is clean, and keeps a record without any secret", async () => {
    folder.write("a.txt", "x");
    commitAll();
    folder.git("tag", "v1.0.0");
    folder.write("demo-1.0.0.tgz", clean);
    const { code, err } = await prepublish(["demo-1.0.0.tgz", "--gate", "--record", "record.json"]);
    expect([code, err]).toEqual([0, expect.stringContaining("publishing allowed")]);
    const record = JSON.parse(readFileSync(folder.at("record.json"), "utf8")) as Record<string, unknown>;
    expect([isRecord(record), isRecord.errors]).toEqual([true, null]);
    const head = execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder.path, encoding: "utf8" }).trim();
    const sha256 = createHash("sha256").update(clean).digest("hex");
    expect(record).toMatchObject({
      commit: head,
      tags: ["v1.0.0"],
      verdict: "allowed",
      artifacts: [{ name: "demo-1.0.0.tgz", bytes: clean.length, sha256 }],
    });
  });

  test("refuses a secret, what cannot be read, and where there is nothing", async () => {
    folder.write("leak.tgz", gzipSync(makeTar([{ name: "package/a", content: token.line }])));
    const leak = await prepublish(["leak.tgz", "--gate", "--record", "record.json"]);
    expect([leak.code, leak.err]).toEqual([1, expect.stringContaining("publishing refused")]);
    const record = readFileSync(folder.at("record.json"), "utf8");
    expect(isRecord(JSON.parse(record))).toBe(true);
    for (const piece of token.pieces) expect(record).not.toContain(piece);
    folder.write("cut.tgz", clean.subarray(0, clean.length - 10));
    const cut = await prepublish(["cut.tgz", "--gate"]);
    expect([cut.code, cut.err]).toEqual([
      3,
      expect.stringContaining("publishing refused: not everything could be read"),
    ]);
    mkdirSync(folder.at("empty"));
    expect((await prepublish(["empty", "--gate"])).code).toBe(3);
  });
});

test("a release is not allowed without its record", async () => {
  const zip = makeZip([{ name: "a/b.txt", content: "hello" }]);
  folder.write("dist/a.zip", zip);
  const { code, out, err } = await prepublish(["dist/a.zip", "--gate", "--record", "none/record.json"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/--record: .*none\/record\.json cannot be written/);
  expect(err).not.toContain("publishing allowed");
});

test("an artifact without any file in it is not called clean", async () => {
  folder.write("dist/a.zip", makeZip([]));
  const { exitCode, complete } = await json("dist/a.zip");
  expect([exitCode, complete]).toEqual([3, false]);
  const { code, err } = await prepublish(["dist/a.zip", "--gate"]);
  expect([code, err]).toEqual([3, expect.stringContaining("publishing refused")]);
});

test("an empty tarball, or one with nothing but comments around no file, is not called clean", async () => {
  folder.write("e-1.0.0.tgz", gzipSync(Buffer.alloc(10240)));
  folder.write("e.zip", makeZip([], "hello"));
  for (const name of ["e-1.0.0.tgz", "e.zip"]) {
    const { code, err } = await prepublish([name, "--gate"]);
    expect([code, err]).toEqual([3, expect.stringContaining("publishing refused")]);
  }
});

test("a secret in the comment of an artifact refuses it", async () => {
  folder.write("a.zip", makeZip([{ name: "a/b.txt", content: "x" }], token.line));
  const report = await json("a.zip");
  expect([places(report), report.exitCode]).toEqual([["github-personal-access-token at a.zip![zip-comments]:1"], 1]);
});

test("--fix on artifacts says that it changes projects", async () => {
  folder.write("dist/a.zip", makeZip([{ name: "a/.env", content: token.line }]));
  const { code, err } = await prepublish(["dist/a.zip", "--fix", "--yes"]);
  expect(code).toBe(1);
  expect(err).toContain("name its folder alone");
});

test("what is no archive, or not there, is refused with its name", async () => {
  folder.write("notes.txt", "hello");
  for (const word of ["notes.txt", "absent.whl"]) {
    const { code, err } = await prepublish([word]);
    expect([code, err]).toEqual([2, expect.stringContaining(word)]);
  }
  expect((await prepublish(["--record", "x.json"])).code).toBe(2);
  expect(existsSync(folder.at("x.json"))).toBe(false);
});
