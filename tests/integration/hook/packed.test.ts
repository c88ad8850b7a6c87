import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expandExample } from "../../../lib/detect/expand.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { PATTERNS } from "../../../patterns/all.ts";
import { callHook, IN_COMMIT } from "../../helpers/hook-call.ts";
import { makeHookLab, type HookLab } from "../../helpers/hook-repo.ts";

let lab: HookLab;

beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());

test("the installed hook, with its packed patterns and late parts, says what the sources say of every example", async () => {
  const repo = lab.repo("examples", { hooks: [] });
  PATTERNS.forEach((pattern, number) => {
    pattern.examples.forEach((template, seed) => {
      const path = `p${number}/${seed}/${pattern.examplePath ?? "example.txt"}`;
      repo.write(path, expandExample(template, pattern, nodePlatform, seed));
    });
  });
  repo.git("add", "--force", ".");
  const args = ["--fail-on", "note", "--color", "never"];
  const sources = await callHook({ cwd: repo.path, env: IN_COMMIT, args });
  const installed = lab.run(process.execPath, [lab.bin, "hook", ...args], { cwd: repo.path, env: IN_COMMIT });
  expect(installed.code).toBe(1);
  expect(installed.text).toBe(sources.stdout + sources.stderr);
  const told = PATTERNS.filter(({ title }) => installed.text.includes(`  ${title}  `));
  // A few examples of different patterns hold the same value and so are one row.
  expect(told.length).toBeGreaterThan(PATTERNS.length * 0.9);
});
