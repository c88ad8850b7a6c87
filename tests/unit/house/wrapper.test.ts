import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../../..");

let scratch = "";

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "leaktrail-wrapper-"));
  mkdirSync(join(scratch, "dist"));
  writeFileSync(join(scratch, "package.json"), '{"type":"module"}');
  cpSync(join(ROOT, "bin"), join(scratch, "bin"), { recursive: true });
});

afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs the real wrapper over bundles whose `main` has this body. */
function run(body: string, ...args: string[]): { code: number | null; stdout: string; stderr: string } {
  writeFileSync(
    join(scratch, "dist/cli.js"),
    `export async function main(argv, io) { const bundle = "cli"; ${body} }\n`,
  );
  const hook = `exports.main = async function main(argv, io) { const bundle = "hook"; ${body} };\n`;
  writeFileSync(join(scratch, "dist/hook.cjs"), hook);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scratch, "bin/leaktrail.js"), ...args], {
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

test("the hook verb loads the hook bundle, everything else the other one", () => {
  const body = "io.stdout.write(`${bundle} ${argv.join()}`); return 0;";
  expect(run(body, "hook", "a b").stdout).toBe("hook hook,a b");
  expect(run(body, "audit", "hook").stdout).toBe("cli audit,hook");
});

test.each(["hook", "scan"])("%s in a folder that is gone says so", (verb) => {
  const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"';
  const argv = [process.execPath, join(scratch, "bin/leaktrail.js"), verb];
  const { status, stderr } = spawnSync("sh", ["-c", script, ...argv], { cwd: scratch, encoding: "utf8" });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "leaktrail: the current folder is gone\nChange to a folder that is there.\n",
  });
});

test.each([0, 1, 2, 3])("passes exit code %d on", (code) => {
  expect(run(`return ${code};`, "audit").code).toBe(code);
});

test.each(["hook", "audit"])("a crash of %s ends with 2 and does not show the error's message", (verb) => {
  const { code, stderr } = run('JSON.parse("{" + "hunter2"); return 0;', verb);
  expect(code).toBe(2);
  expect(stderr).toContain("internal error (SyntaxError)");
  expect(stderr).not.toContain("hunter2");
});

test.each(["throw", "Promise.reject"])("a stray %s after main has answered is not a success", (way) => {
  const stray = way === "throw" ? 'throw new Error("late")' : 'Promise.reject(new Error("late"))';
  expect(run(`setTimeout(() => { ${stray}; }, 1); return 0;`, "hook").code).toBe(2);
});

test.each([
  ["hook", 2],
  ["audit", 3],
] as const)("output of %s that nobody reads to its end is not a success", (verb, expected) => {
  expect(run('throw Object.assign(new Error("x"), { code: "EPIPE" });', verb).code).toBe(expected);
});
