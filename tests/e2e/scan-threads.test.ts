import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { plantedToken } from "../helpers/e2e-token.ts";
import { makeTar, makeZip } from "../helpers/make-archive.ts";
import { GIT_ENV, makeFolder, type Folder } from "../integration/scan/folder.ts";

const BIN = join(import.meta.dirname, "../../bin/leaktrail.js");
/** Files enough for other threads to start. */
const MANY = 2000;
/** Who has no right to read everything, where we have it; null where we have not. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;

let folder: Folder;
let socket: Server;
beforeAll(async () => {
  folder = makeFolder();
  fill(folder);
  socket = createServer();
  await new Promise<void>((ready) => socket.listen(folder.at("m/socket"), ready));
  if (NOBODY !== null) spawnSync("chown", ["-R", `${NOBODY.uid}:${NOBODY.gid}`, folder.path]);
});
afterAll(() => {
  socket.close();
  folder.remove();
});

/** Every kind of thing that a listing may hold, spread over thousands of files. */
function fill({ at, write, git }: Folder): void {
  const line = (seed: number): string => plantedToken(seed).line;
  for (let file = 0; file < MANY; file++) {
    const text = `${file} lines of nothing\n`.repeat(file % 50);
    write(`d${file % 40}/f${file}.txt`, file % 97 === 0 ? `${text}${line(file)}${text}${line(file % 5)}` : text);
  }
  git("init", "--quiet");
  write(".gitignore", "ignored/\n*.log\n");
  git("add", "d1", "d2", ".gitignore");
  for (const name of ["ignored/a", "ignored/b.zip", "d1/x.log", "d39/y.log", "é/ü"]) write(name, line(1));
  write("d7/.env.example", "SAMPLE_TOKEN=changeme\nPASSWORD=changeme\n");
  write("d8/secring.gpg", "nothing in it\n");
  write(
    "d9/packed.zip",
    makeZip([
      { name: "a/b.txt", content: line(11) },
      { name: ".env", content: `KEY=${line(12)}` },
    ]),
  );
  write("d9/packed.tar", makeTar([{ name: "c.txt", content: line(13) }]));
  write("d10/damaged.zip", makeZip([{ name: "a", content: line(14) }]).subarray(0, 40));
  write("d11/large.txt", `${line(15)}${"x".repeat(3 << 20)}`);
  write(
    "d11/lines.txt",
    Array.from({ length: 90_000 }, (_, number) => `${number} is a line among many\n`).join("") + line(16),
  );
  write("d12/wide.txt", Buffer.from(`\uFEFF${line(17)}`, "utf16le"));
  writeFileSync(Buffer.concat([Buffer.from(`${at("d13")}/r`), Buffer.from([0xff, 0x2e])]), line(18));
  symlinkSync("f3.txt", at("d3/inside"));
  symlinkSync("/", at("d3/outside"));
  symlinkSync("nowhere", at("d3/broken"));
  write("m/locked", line(19));
  chmodSync(at("m/locked"), 0);
  mkdirSync(at("n/closed"), { recursive: true });
  chmodSync(at("n/closed"), 0);
  spawnSync("mkfifo", [at("m/pipe")]);
  write("inner/secret.txt", line(20));
  spawnSync("git", ["init", "--quiet", at("inner")], { env: GIT_ENV as NodeJS.ProcessEnv });
}

function scan(threads: number, ...more: string[]): { readonly status: number | null; readonly stdout: string } {
  const args = [BIN, "scan", folder.path, "--threads", String(threads), ...more];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28, env: GIT_ENV, ...NOBODY });
  expect(run.stderr).toBe("");
  return { status: run.status, stdout: run.stdout };
}

test.each([
  ["json", "64M"],
  ["json", "1M"],
  ["jsonl", "64M"],
])(
  "a scan tells the same as %s, with files up to %s, on one thread and on several",
  (format, size) => {
    const alone = scan(1, "--format", format, "--max-size", size);
    expect(alone.status).toBe(1);
    expect(scan(3, "--format", format, "--max-size", size)).toEqual(alone);
  },
  120_000,
);

test("what is told names every place", () => {
  const { findings, coverage } = JSON.parse(scan(3, "--format", "json", "--max-size", "1M").stdout) as Told;
  const places = new Set(findings.flatMap(({ locations }) => locations.map(({ path, where }) => `${path} (${where})`)));
  expect(places.size).toBeGreaterThan(MANY / 97);
  for (const place of ["d9/packed.zip!a/b.txt (archive)", "d9/packed.tar!c.txt (archive)", "d12/wide.txt (worktree)"]) {
    expect(places).toContain(place);
  }
  for (const place of [
    "ignored/a (ignored)",
    "d1/x.log (ignored)",
    "d13/r\\xFF. (worktree)",
    "d8/secring.gpg (worktree)",
  ]) {
    expect(places).toContain(place);
  }
  const skipped = new Map(coverage.skipped.map(({ path, reason }) => [path, reason]));
  expect(Object.fromEntries(skipped)).toMatchObject({
    "d11/large.txt": "too-large",
    "m/pipe": "special-file",
    "m/socket": "special-file",
    "m/locked": "unreadable",
    "n/closed": "unreadable",
    "d10/damaged.zip": "unreadable",
    "d3/outside": "outside-root",
    "d3/broken": "broken-link",
  });
});

interface Told {
  readonly findings: readonly { readonly locations: readonly { readonly path: string; readonly where: string }[] }[];
  readonly coverage: { readonly skipped: readonly { readonly path: string; readonly reason: string }[] };
}

test.each([1, 4])("Ctrl-C ends a scan on %i threads with a report that says so", async (threads) => {
  const args = [BIN, "scan", folder.path, "--threads", String(threads), "--format", "jsonl"];
  const run = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: GIT_ENV as NodeJS.ProcessEnv,
    ...NOBODY,
  });
  const out: Buffer[] = [];
  run.stdout.on("data", (chunk: Buffer) => {
    // The first finding shows that reading is under way.
    if (out.push(chunk) === 2) run.kill("SIGINT");
  });
  const code = await new Promise<number | null>((done) => run.on("close", done));
  const lines = Buffer.concat(out)
    .toString("utf8")
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as { type: string; complete?: boolean; coverage?: { gaps: { reason: string }[] } });
  const summary = lines.at(-1)!;
  expect([1, 3]).toContain(code);
  expect(summary).toMatchObject({ type: "summary", complete: false });
  expect(summary.coverage?.gaps.map(({ reason }) => reason)).toEqual([expect.stringContaining("interrupted")]);
});
