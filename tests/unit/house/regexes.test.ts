import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../../..");

describe("regexes", () => {
  test("every regex that the library can make is seen by the check for linear time", () => {
    const run = spawnSync(process.execPath, ["tools/recheck.js", "--unseen"], { cwd: ROOT, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
  });
});

test("the check is about all of the program, and about what it puts together", () => {
  const program = `import { libraryRegexes } from "./tools/library-regexes.js";
    const { regexes } = await libraryRegexes();
    console.log(JSON.stringify(regexes.map(({ where }) => where)));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: ROOT, encoding: "utf8" });
  const places = JSON.parse(run.stdout) as readonly string[];
  const folders = ["agents", "cli", "config", "core", "detect", "git", "judge", "posture", "report", "sources"];
  for (const folder of [...folders, "report/html/page"]) {
    expect(places.filter((where) => where.startsWith(`lib/${folder}/`))).not.toEqual([]);
  }
  // Put together of names that stand elsewhere.
  expect(places.filter((where) => where.startsWith("lib/posture/ci/registries.ts:")).length).toBeGreaterThan(3);
});

describe("what a file says about regexes", () => {
  test.each([
    ["export const a = /x+/u;", { literals: 1, built: 0, unclear: 0 }],
    ["export const a = new RegExp(`x${1}`);", { literals: 0, built: 1, unclear: 0 }],
    ["export const a = RegExp('x');", { literals: 0, built: 0, unclear: 1 }],
    ["const R = RegExp; export const a = new R('x');", { literals: 0, built: 0, unclear: 1 }],
    ["export const a = globalThis.RegExp;", { literals: 0, built: 0, unclear: 1 }],
    ["export const a = (b: string) => b.match('x');", { literals: 0, built: 0, unclear: 1 }],
    ["export const a = (b: unknown): b is RegExp => b instanceof RegExp;", { literals: 0, built: 0, unclear: 0 }],
  ])("%s", (text, counts) => {
    const program = `import { regexesOf } from "./tools/regex-literals.js";
      const found = regexesOf("lib/a.ts", ${JSON.stringify(text)});
      console.log(JSON.stringify(Object.fromEntries(Object.entries(found).map(([kind, list]) => [kind, list.length]))));`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: ROOT, encoding: "utf8" });
    expect(JSON.parse(run.stdout)).toEqual(counts);
  });
});
