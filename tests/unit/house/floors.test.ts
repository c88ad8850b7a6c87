import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../../..");

/** What must be refused: file, its text, the rule, and a part of what the linter says. */
const REFUSED: readonly (readonly [file: string, text: string, rule: string, says: string])[] = [
  ["lib/core/up.ts", 'import "../detect/x.ts";', "no-restricted-imports", "Floor 0"],
  ["lib/core/fs.ts", 'import "node:fs";', "no-restricted-imports", "Floor 0"],
  ["lib/core/package.ts", 'import "micromatch";', "no-restricted-imports", "Floor 0"],
  ["lib/core/type.ts", 'import type { A } from "../git/a.ts";\nexport type B = A;', "no-restricted-imports", "Floor 0"],
  ["lib/core/reexport.ts", 'export { a } from "../cli/a.ts";', "no-restricted-imports", "Floor 0"],
  ["lib/detect/git.ts", 'import "../git/x.ts";', "no-restricted-imports", "Floor 1"],
  ["lib/detect/proofs/deep.ts", 'import "../../sources/x.ts";', "no-restricted-imports", "Floor 1"],
  ["lib/detect/scan.ts", 'import "../scan.ts";', "no-restricted-imports", "Floor 1"],
  ["lib/detect/fs.ts", 'import "node:fs/promises";', "no-restricted-imports", "no Node built-ins"],
  ["lib/detect/bare.ts", 'import "fs";', "no-restricted-imports", "does not serve"],
  ["lib/detect/yargs.ts", 'import "yargs";', "no-restricted-imports", "does not serve"],
  ["lib/detect/clock.ts", "export const now: number = Date.now();", "no-restricted-properties", "no clock"],
  ["lib/detect/env.ts", "export const env: unknown = process.env;", "no-restricted-globals", "pure"],
  ["lib/detect/net.ts", 'export const a: unknown = fetch("x:");', "no-restricted-globals", "network"],
  ["lib/agents/fs.ts", 'import "node:fs";', "no-restricted-imports", "protocol is pure"],
  ["lib/agents/core.ts", 'import "../detect/x.ts";', "no-restricted-imports", "protocol is pure"],
  ["lib/agents/env.ts", "export const env: unknown = process.env;", "no-restricted-globals", "pure"],
  ["patterns/vendor.ts", 'import "../lib/detect/x.ts";', "no-restricted-imports", "Patterns are data"],
  ["patterns/node.ts", 'import "node:crypto";', "no-restricted-imports", "Patterns are data"],
  ["lib/git/detect.ts", 'import "../detect/x.ts";', "no-restricted-imports", "no pattern"],
  ["lib/git/patterns.ts", 'import "../../patterns/all.ts";', "no-restricted-imports", "no pattern"],
  ["lib/git/sources.ts", 'import "../sources/x.ts";', "no-restricted-imports", "no pattern"],
  ["lib/git/net.ts", 'import "node:https";', "no-restricted-imports", "network"],
  ["lib/git/cache.ts", 'import "../cache/x.ts";', "no-restricted-imports", "no pattern"],
  ["lib/cache/detect.ts", 'import "../detect/x.ts";', "no-restricted-imports", "no pattern"],
  ["lib/cache/sources.ts", 'import "../sources/x.ts";', "no-restricted-imports", "no pattern"],
  ["lib/cache/spawn.ts", 'import "node:child_process";', "no-restricted-imports", "no process"],
  ["lib/judge/cache.ts", 'import "../cache/x.ts";', "no-restricted-imports", "Judgement takes values"],
  ["lib/detect/cache.ts", 'import "../cache/x.ts";', "no-restricted-imports", "Floor 1"],
  ["lib/sources/judge.ts", 'import "../judge/x.ts";', "no-restricted-imports", "yields blobs"],
  ["lib/sources/patterns.ts", 'import "../../patterns/all.ts";', "no-restricted-imports", "yields blobs"],
  ["lib/sources/spawn.ts", 'import "node:child_process";', "no-restricted-imports", "Only lib/git"],
  ["lib/sources/simple-git.ts", 'import "simple-git";', "no-restricted-imports", "does not serve"],
  ["lib/judge/git.ts", 'import "../git/x.ts";', "no-restricted-imports", "Judgement takes values"],
  ["lib/judge/fs.ts", 'import "node:fs";', "no-restricted-imports", "Judgement is pure"],
  ["lib/posture/git.ts", 'import "../git/x.ts";', "no-restricted-imports", "The checklist takes values"],
  ["lib/posture/fs.ts", 'import "node:fs";', "no-restricted-imports", "The checklist is pure"],
  ["lib/scan.ts", 'import "./sources/x.ts";', "no-restricted-imports", "which source"],
  ["lib/audit/report.ts", 'import "../report/x.ts";', "no-restricted-imports", "does not print"],
  ["lib/pack-scan/spawn.ts", 'import "node:child_process";', "no-restricted-imports", "Only lib/git"],
  ["lib/tree-scan/report.ts", 'import "../report/x.ts";', "no-restricted-imports", "does not print"],
  ["lib/config/report.ts", 'import "../report/x.ts";', "no-restricted-imports", "Floor 4"],
  ["lib/config/cli.ts", 'import "../cli/x.ts";', "no-restricted-imports", "Floor 4"],
  ["lib/report/cli.ts", 'import "../cli/x.ts";', "no-restricted-imports", "A reporter"],
  ["lib/report/fs.ts", 'import "node:fs";', "no-restricted-imports", "lib/cli writes"],
  ["lib/report/stream.ts", 'process.stdout.write("x");', "no-restricted-properties", "Only lib/cli"],
  ["lib/report/console.ts", 'console.log("x");', "no-console", "console"],
  ["lib/cli/spawn.ts", 'import "node:child_process";', "no-restricted-imports", "Only lib/git"],
  ["lib/cli/simple-git.ts", 'import "simple-git";', "no-restricted-imports", "does not serve"],
  ["lib/cli/exit.ts", "process.exit(1);", "no-restricted-properties", "exit code"],
  ["lib/git/exit.ts", "process.exit(1);", "no-restricted-properties", "exit code"],
  ["lib/sources/argv.ts", "export const a: unknown = process.argv;", "no-restricted-properties", "as values"],
  ["lib/index.ts", 'export { a } from "./cli/a.ts";', "no-restricted-imports", "does not print"],
  ["lib/browser-platform.ts", 'import "node:crypto";', "no-restricted-imports", "needs no Node"],
  ["lib/scan-text.ts", 'import "./sources/x.ts";', "no-restricted-imports", "which source"],
  ["lib/browser.ts", 'export { a } from "./cli/a.ts";', "no-restricted-imports", "does not print"],
  ["lib/node-platform.ts", 'import "node:fs";', "no-restricted-imports", "platform port"],
  ["lib/judge/default.ts", "const a = 1;\nexport default a;", "no-default-export", "named export"],
  ["lib/judge/any.ts", "export const a: any = 1;", "no-explicit-any", "any"],
  ["lib/judge/ring-a.ts", 'import { b } from "./ring-b.ts";\nexport const a: number = b;', "no-cycle", "cycle"],
  ["lib/judge/ring-b.ts", 'import { a } from "./ring-a.ts";\nexport const b: number = a;', "no-cycle", "cycle"],
  ["lib/judge/long.ts", lines("export const a%: number = 1;", 351), "max-lines", "351"],
  ["lib/judge/tall.ts", `export function a(): void {\n${lines("void %;", 60)}\n}`, "max-lines-per-function", "60"],
  ["tests/unit/only.test.ts", 'test.only("a", () => { expect(1).toBe(1); });', "no-focused-tests", "focused"],
];

/** What must pass, so that the rules above are not simply refusing everything. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ["lib/core/own.ts", 'import "./x.ts";'],
  ["lib/agents/own.ts", 'import "./x.ts";\nimport "./shell/y.ts";'],
  ["lib/detect/own.ts", 'import "../core/x.ts";\nimport "./y.ts";\nimport "micromatch";\nimport "yaml";'],
  ["lib/detect/files/own.ts", 'import "../../core/x.ts";\nimport "../y.ts";'],
  ["patterns/own.ts", 'import type { Pattern } from "../lib/core/pattern.ts";\nexport type P = Pattern;'],
  ["lib/git/own.ts", 'import "../core/x.ts";\nimport "node:child_process";\nimport "simple-git";'],
  ["lib/sources/own.ts", 'import "../core/x.ts";\nimport "../git/x.ts";\nimport "node:fs/promises";'],
  ["lib/cache/own.ts", 'import "../core/x.ts";\nimport "../git/x.ts";\nimport "node:fs";\nimport "node:zlib";'],
  ["lib/judge/own.ts", 'import "../core/x.ts";\nimport "../detect/x.ts";'],
  ["lib/config/own.ts", 'import "../core/x.ts";\nimport "../../patterns/all.ts";\nimport "node:fs";\nimport "yaml";'],
  ["lib/report/own.ts", 'import "../core/x.ts";\nimport "chalk";'],
  ["lib/cli/own.ts", 'import "../scan.ts";\nimport "../report/x.ts";\nimport "yargs/helpers";\nconsole.log("x");'],
];

function lines(template: string, count: number): string {
  return Array.from({ length: count }, (_, index) => template.replace("%", String(index))).join("\n");
}

interface Diagnostic {
  readonly message: string;
  readonly code: string;
  readonly help?: string;
  readonly filename: string;
}

let scratch = "";
let diagnostics: readonly Diagnostic[] = [];

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "leaktrail-floors-"));
  cpSync(join(ROOT, ".oxlintrc.json"), join(scratch, ".oxlintrc.json"));
  for (const [file, text] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    writeFileSync(join(scratch, file), `${text}\n`);
  }
  const oxlint = join(ROOT, "node_modules/oxlint/bin/oxlint");
  const run = spawnSync(process.execPath, [oxlint, "--format", "json"], { cwd: scratch, encoding: "utf8" });
  diagnostics = (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function saidAbout(file: string): string[] {
  const own = diagnostics.filter(({ filename }) => filename.replaceAll("\\", "/") === file);
  return own.map(({ code, message, help }) => `${code}: ${message} ${help ?? ""}`);
}

describe("the linter refuses", () => {
  test.each(REFUSED)("%s", (file, _text, rule, says) => {
    const named = saidAbout(file).filter((line) => line.includes(`(${rule})`));
    expect(named).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
  });
});

describe("the linter accepts", () => {
  test.each(ALLOWED)("%s", (file) => {
    expect(saidAbout(file).filter((line) => !line.includes("no-unassigned-import"))).toEqual([]);
  });
});

/** The rule on imports does not see `import()`; these are the only places that may use it. */
function mayImportLazily(file: string, specifier: string): boolean {
  if (specifier === "isomorphic-git") return file.startsWith("lib/git/");
  if (specifier === "npm-packlist" || specifier === "@lezer/python") return file.startsWith("lib/sources/package/");
  if (specifier.startsWith("recheck/")) return file.startsWith("lib/config/");
  if (specifier.startsWith("./")) return file.startsWith("lib/cli/") || file.startsWith("lib/git/");
  return file.startsWith("lib/cli/") && specifier !== "simple-git";
}

test("import() keeps to the floors too", () => {
  const sources = ["lib", "patterns"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => join(entry.path, entry.name)),
  );
  expect(sources.length).toBeGreaterThan(0);
  const wrong = sources.flatMap((source) => {
    const file = relative(ROOT, source).replaceAll("\\", "/");
    const calls = [...readFileSync(source, "utf8").matchAll(/\bimport\(\s*(?:"([^"]*)"|)/g)];
    return calls
      .map(([, specifier]) => specifier ?? "(computed)")
      .filter((specifier) => !mayImportLazily(file, specifier))
      .map((specifier) => `${file}: ${specifier}`);
  });
  expect(wrong).toEqual([]);
});
