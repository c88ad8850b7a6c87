import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import type { Report } from "../../../lib/core/report.ts";
import { makeTar } from "../../helpers/make-archive.ts";
import { repoFolder, type TestRepo } from "../../helpers/repo.ts";
import { tokenOf } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const folder = repoFolder();
afterAll(() => folder.remove());

const shaped = `${tokenOf("slack-webhook", 3)}\n`;
const TESTS = { files: ["tests/**"], atMost: "off", reason: "made-up values" };

/** What a verb answers in a folder, without what a cache or a home could add. */
async function run(cwd: string, ...argv: readonly string[]): Promise<{ code: number; text: string; report: Report }> {
  const env = { ...process.env, LEAKTRAIL_CACHE_DIR: join(folder.path, "cache") };
  const io = fakeIo({ cwd, env });
  const code = await main([...argv, "--format", "json"], io);
  const text = io.stdout.text();
  return { code, text: io.stderr.text(), report: (text === "" ? null : JSON.parse(text)) as Report };
}

function rows({ findings, suppressed }: Report): string[] {
  const found = findings.map((row) => `${row.severity} ${row.pattern} ${row.location.path}`);
  return [
    ...found,
    ...suppressed.map((row) => `${row.suppression.kind} ${row.location.path}: ${row.suppression.reason}`),
  ];
}

function config(repo: TestRepo, settings: object): void {
  repo.write(".leaktrail.jsonc", JSON.stringify(settings));
}

describe("a rule for paths", () => {
  const repo = folder.make();
  config(repo, { paths: [TESTS] });
  repo.commit({ "tests/a.txt": shaped, "src/none.txt": "none\n" });
  const silenced = "config tests/a.txt: made-up values";

  test("is the same rule from every folder and for every verb", async () => {
    for (const [cwd, ...words] of [
      [".", "scan"],
      [".", "scan", "tests"],
      ["src", "scan", ".."],
      [".", "audit"],
    ] as const) {
      const { code, report } = await run(join(repo.path, cwd), ...words);
      expect({ code, count: report.findings.length }).toEqual({ code: 0, count: 0 });
      expect(report.suppressed).toHaveLength(1);
      expect(report.suppressed[0]!.suppression).toEqual({ kind: "config", reason: "made-up values" });
    }
    const { report } = await run(join(repo.path, "tests"), "scan");
    expect(rows(report)).toEqual([silenced.replace("tests/", "")]);
    const streamed = fakeIo({ cwd: repo.path });
    await main(["scan", "--no-history", "--format", "jsonl"], streamed);
    expect(streamed.stdout.text()).not.toContain(`"found"`);
  });

  test("is not asked where the commit that --config-from names has none", async () => {
    const other = repo.clone("other");
    other.commit({ ".leaktrail.jsonc": "{}\n" });
    expect(rows((await run(other.path, "audit")).report)).toEqual(["error slack-webhook tests/a.txt"]);
    expect(rows((await run(other.path, "audit", "--config-from", "origin/main")).report)).toEqual([silenced]);
    expect((await run(other.path, "scan", "--config-from", "HEAD")).code).toBe(1);
    const bad = await run(other.path, "scan", "--config-from", "nothing");
    expect(bad).toMatchObject({ code: 2, text: expect.stringContaining("no commit that is called nothing") });
  });
});

test("settings of the file hold where no option is typed", async () => {
  const repo = folder.make();
  repo.commit({ "a.txt": "none\n" });
  config(repo, {
    failOn: { scan: "note", audit: "warning" },
    severities: { "slack-webhook": "warning" },
    limits: { maxSize: "2K" },
    audit: { noSurface: ["message"] },
    scan: { excludeDependencies: true },
  });
  repo.commit({ "b.txt": shaped, "node_modules/x/y.txt": shaped }, `about ${tokenOf("slack-webhook", 4)}`);
  repo.write("big.txt", "x".repeat(3000));
  const found = await run(repo.path, "scan");
  expect(found.code).toBe(1);
  expect(rows(found.report)).toEqual(["warning slack-webhook b.txt"]);
  expect(found.report.coverage.skipped.map(({ reason }) => reason).sort()).toEqual([
    "excluded",
    "excluded",
    "too-large",
  ]);
  expect((await run(repo.path, "scan", "--fail-on", "error", "--max-size", "4K")).code).toBe(0);
  expect((await run(repo.path, "audit")).report.findings).toHaveLength(1);
  expect((await run(repo.path, "audit", "--no-surface", "index")).report.findings).toHaveLength(2);
  expect((await run(repo.path, "audit", "--no-surface", "index", "--fail-on", "error")).code).toBe(0);
});

test("an archive is opened as deep as the file lets it, and what is deeper is told", async () => {
  const repo = folder.make();
  const inner = gzipSync(makeTar([{ name: "in.txt", content: shaped }]));
  repo.write("outer.tgz", gzipSync(makeTar([{ name: "inner.tgz", content: inner }])));
  expect((await run(repo.path, "scan")).code).toBe(1);
  config(repo, { limits: { archiveDepth: 1 } });
  const { code, report } = await run(repo.path, "scan");
  expect(code).toBe(3);
  expect(report.coverage.skipped).toMatchObject([{}, { path: "outer.tgz!inner.tgz", reason: "archive-limit" }]);
});

test("a checklist and a package heed it too", async () => {
  const repo = folder.make();
  repo.commit({ "package.json": JSON.stringify({ name: "x", version: "1.0.0" }), "tests/a.txt": shaped });
  expect((await run(repo.path, "prepublish")).code).toBe(1);
  const patterns = async (): Promise<readonly string[]> =>
    (await run(repo.path, "posture")).report.findings.map(({ pattern }) => pattern);
  const before = await patterns();
  config(repo, { paths: [TESTS], failOn: { posture: "error" } });
  const { code, report } = await run(repo.path, "prepublish");
  expect({ code, kinds: report.suppressed.map(({ suppression }) => suppression.kind) }).toEqual({
    code: 0,
    kinds: ["config"],
  });
  const after = await patterns();
  expect(before.filter((pattern) => !after.includes(pattern))).toEqual(["posture-packed", "posture-secret-file"]);
  expect((await run(repo.path, "posture")).report.coverage.notes).toContain("silenced by the configuration: 1");
});

test("of a package in a folder, paths start at the top of the repository", async () => {
  const repo = folder.make();
  config(repo, { paths: [TESTS] });
  const manifest = JSON.stringify({ name: "x", version: "1.0.0" });
  repo.commit({ "tests/a.txt": "none\n", "sub/package.json": manifest, "sub/tests/a.txt": shaped });
  expect((await run(repo.path, "prepublish", "sub")).code).toBe(1);
  config(repo, { paths: [{ ...TESTS, files: ["sub/tests/**"] }] });
  expect((await run(repo.path, "prepublish", "sub")).code).toBe(0);
  expect((await run(join(repo.path, "sub"), "prepublish")).code).toBe(0);
});

test("a line is explained with what the configuration makes of it, and reports say that it has a say", async () => {
  const repo = folder.make();
  config(repo, { paths: [TESTS], severities: { "slack-webhook": "note" } });
  repo.commit({ "tests/a.txt": shaped, "b.txt": shaped });
  const explain = async (place: string): Promise<string> => {
    const io = fakeIo({ cwd: join(repo.path, "tests"), env: process.env });
    await main(["patterns", "explain", place], io);
    return io.stdout.text().replaceAll(/\s+/g, " ");
  };
  expect(await explain("a.txt:1")).toContain("silenced Value");
  expect(await explain("a.txt:1")).toContain(".leaktrail.jsonc silences it: made-up values");
  expect(await explain("../b.txt:1")).toContain("it counts as note, not error, by .leaktrail.jsonc");
  expect((await run(repo.path, "scan")).report.coverage.notes).toEqual([
    ".leaktrail.jsonc sets severities: slack-webhook note",
    ".leaktrail.jsonc sets what paths count for at most: tests/** off",
  ]);
});
