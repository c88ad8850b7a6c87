import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeHookLab, type HookLab } from "../../helpers/hook-repo.ts";

let lab: HookLab;

beforeAll(() => {
  lab = makeHookLab();
});

afterAll(() => lab.dispose());

/** A program around the hook as it is built, whose input does what `input` says before it says anything. */
function run(input: string): { status: number | null; signal: string | null; stdout: string; stderr: string } {
  const program = `
    const { runAgentProgram } = require(${JSON.stringify(join(lab.folder, "dist/hook-agent.cjs"))});
    const stdin = (async function* () { ${input} })();
    const { stdout, stderr, env } = process;
    const io = { stdin, stdout, stderr, env, cwd: process.cwd(), end: (code) => process.exit(code) };
    runAgentProgram(["--agent", "claude-code"], io, 1).then((code) => process.exit(code));
  `;
  const options = { cwd: lab.folder, encoding: "utf8", timeout: 120_000 } as const;
  return spawnSync(process.execPath, ["-e", program], options);
}

test("a hook whose only thread is busy is over in time, and says why", () => {
  const { status, signal, stdout, stderr } = run("for (;;);");
  expect({ status, signal, stdout }).toEqual({ status: null, signal: "SIGKILL", stdout: "" });
  expect(stderr).toContain("could not be checked in time");
});

test("one that only waits stops the call by its own protocol", () => {
  const { status, stdout, stderr } = run("await new Promise((done) => setTimeout(done, 60_000));");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.match(/could not be checked in time/g)).toHaveLength(1);
});
