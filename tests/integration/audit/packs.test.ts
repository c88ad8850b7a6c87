import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { AuditResult } from "../../../lib/audit/audit.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { auditOf } from "../../helpers/audit-of.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

const CATALOGUE = defaultCatalogue();
const PATTERNS = CATALOGUE.patterns.filter(({ examplePath }) => examplePath === undefined);
const PATHS = ["src/a.py", "b.env.example", "notes.md", ".env", "deep/er/settings.json"];

let folder: RepoFolder;
beforeAll(() => void (folder = repoFolder()));
afterAll(() => folder.remove());

/** Versions of long files that lose, gain and move lines with secrets, samples and prose in them. */
function fill(repo: TestRepo): void {
  const lines = (seed: number, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `line ${at} of ${seed}: ${"lorem ipsum ".repeat((at * seed) % 7)}`);
  const texts = new Map(PATHS.map((path, seed) => [path, lines(seed + 1, 60)]));
  for (let step = 0; step < 40; step++) {
    const path = PATHS[(step * 7) % PATHS.length]!;
    const text = texts.get(path)!;
    const pattern = PATTERNS[(step * 13) % PATTERNS.length]!;
    const templates = step % 5 === 4 ? pattern.counterExamples : pattern.examples;
    const inserted = expandExample(templates[step % templates.length]!, pattern, nodePlatform, step).split("\n");
    text.splice((step * 11) % text.length, step % 3, ...inserted);
    if (step % 6 === 5) text.splice((step * 5) % text.length, 4);
    repo.commit({ [path]: `${text.join("\n")}\n` }, `step ${step}`);
  }
}

function told({ findings, suppressed, coverage }: AuditResult): unknown {
  const { skipped, gaps, placeholders, bytesRead, counts } = coverage;
  const { contentsFromPacks: _, ...others } = counts;
  return { findings, suppressed, skipped, gaps, placeholders, bytesRead, counts: others };
}

const LAYOUTS: readonly (readonly [name: string, ...commands: string[][]])[] = [
  ["loose objects"],
  ["one pack of long chains", ["repack", "-adfq", "--depth=250", "--window=50"]],
  ["one pack without deltas", ["repack", "-adfq", "--depth=0"]],
  ["a pack and loose objects", ["repack", "-dq"], ["commit", "--quiet", "--allow-empty", "--message", "later"]],
];

describe.each(LAYOUTS)("in %s", (_name, ...commands) => {
  test("versions scanned by what they share give what whole contents give", async () => {
    const repo = folder.make();
    fill(repo);
    for (const command of commands) repo.git(...command);
    const plain = await auditOf(repo.path, { plainReader: true });
    const packed = await auditOf(repo.path, {});
    expect(plain.findings.length).toBeGreaterThan(15);
    expect(told(packed)).toEqual(told(plain));
    expect(plain.coverage.counts["contentsFromPacks"]).toBe(0);
    expect(packed.coverage.counts["contentsFromPacks"]).toBeGreaterThanOrEqual(commands.length > 0 ? 40 : 0);
  });
});

describe("a pack that is gone since it was listed", () => {
  test("costs nothing: git reads what it held", async () => {
    const repo = folder.make();
    fill(repo);
    repo.git("repack", "-adfq", "--depth=50");
    const before = await auditOf(repo.path, {});
    const packAnew = (): void => void repo.git("repack", "-adfq", "--depth=0");
    const during = await auditOf(repo.path, {}, { onBlobs: packAnew });
    expect(during.coverage.counts["contentsFromPacks"]).toBe(0);
    expect(told(during)).toEqual(told(before));
  });
});

describe("a damaged pack", () => {
  test("costs what is built on the damage, which is named; all else is found", async () => {
    const repo = folder.make();
    const [pattern] = PATTERNS;
    const noise = Array.from({ length: 90 }, (_, at) => createHash("sha256").update(`${at}`).digest("hex")).join("\n");
    repo.commit({ "far.txt": `${noise}\n${expandExample(pattern!.examples[0]!, pattern!, nodePlatform, 7)}\n` });
    fill(repo);
    repo.git("repack", "-adfq", "--depth=50");
    const whole = await auditOf(repo.path, {});
    const dir = join(repo.path, ".git/objects/pack");
    const pack = join(
      dir,
      readdirSync(dir).find((name) => name.endsWith(".pack"))!,
    );
    const far = repo.git("rev-parse", "HEAD:far.txt");
    const listed = repo.git("verify-pack", "-v", pack.replace(/pack$/, "idx")).split("\n");
    const roots = listed
      .map((line) => line.split(/ +/))
      .filter(({ 1: type, length }) => type === "blob" && length === 5);
    const [blob, , , , at] = roots.filter(({ 0: id }) => id !== far).sort((a, b) => Number(b[3]) - Number(a[3]))[0]!;
    const offset = Number(at);
    const bytes = readFileSync(pack);
    bytes.fill(0xff, offset + 6, offset + 14);
    chmodSync(pack, 0o600);
    writeFileSync(pack, bytes);
    const damaged = await auditOf(repo.path, {});
    const lost = damaged.coverage.skipped.filter(({ reason }) => reason === "corrupt-object");
    expect(lost.map(({ oid }) => oid)).toContain(blob);
    expect(told(damaged)).toEqual(told(await auditOf(repo.path, { plainReader: true })));
    const lostOids = new Set(lost.map(({ oid }) => oid));
    const untouched = whole.findings.filter(({ locations }) => locations.some((place) => !lostOids.has(place.blob)));
    expect(damaged.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(untouched.map(({ id }) => id)));
    expect(untouched.length).toBeGreaterThan(0);
  });

  test("an object that is another one than its id says is found out when objects are verified", async () => {
    const repo = folder.make();
    repo.commit({ "a.txt": "aaaa\n", "b.txt": "bbbb\n" });
    repo.git("repack", "-adq", "--depth=0");
    const dir = join(repo.path, ".git/objects/pack");
    const index = join(
      dir,
      readdirSync(dir).find((name) => name.endsWith(".idx"))!,
    );
    const bytes = readFileSync(index);
    const id = Buffer.from(repo.git("rev-parse", "HEAD:a.txt"), "hex");
    const at = bytes.indexOf(id);
    // The index then sends whoever asks for an id one digit away to the same bytes.
    const other = Buffer.from(id);
    other[19]! ^= 1;
    const tree = repo
      .bytes(["mktree", "--missing"], { input: `100644 blob ${other.toString("hex")}\tc.txt\n` })
      .toString()
      .trim();
    const commit = repo.git("commit-tree", "-m", "other", tree);
    repo.git("update-ref", "refs/heads/other", commit);
    chmodSync(index, 0o600);
    bytes[at + 19]! ^= 1;
    writeFileSync(index, bytes);
    const { coverage } = await auditOf(repo.path, {}, { verify: true });
    expect(coverage.skipped.map(({ oid, reason }) => `${reason} ${oid}`)).toContain(
      `corrupt-object ${other.toString("hex")}`,
    );
  });
});
