import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { IN_COMMIT } from "../../helpers/hook-call.ts";
import { makeHookLab, type Answer, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { tokenOf } from "../../helpers/scan-text.ts";

let lab: HookLab;
beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());

let repo: HookRepo;
let number = 0;
beforeEach(() => {
  repo = lab.repo(`repo${number++}`, { hooks: [] });
});

/** Its pattern has no proof. */
const shaped = tokenOf("slack-webhook", 3);
const confirmed = githubToken(5);
const TESTS = { files: ["tests/**"], atMost: "off", reason: "made-up values" };

function hook(args: readonly string[] = [], cwd = repo.path): Answer {
  const inCommit = cwd === repo.path ? IN_COMMIT : {};
  return lab.run(process.execPath, [lab.bin, "hook", "--color", "never", ...args], { cwd, env: { ...inCommit } });
}

/** Runs without some files of the program, as if they were not installed. */
function without(parts: readonly string[], call: () => void): void {
  const dist = join(dirname(dirname(lab.bin)), "dist");
  for (const part of parts) renameSync(join(dist, part), join(dist, `${part}.away`));
  try {
    call();
  } finally {
    for (const part of parts) renameSync(join(dist, `${part}.away`), join(dist, part));
  }
}

test("a rule for paths silences what has no proof there, and the hook counts it", () => {
  repo.write(".leaktrail.jsonc", JSON.stringify({ paths: [TESTS] }));
  repo.stage("tests/a.txt", `${shaped}\n`);
  expect(hook(["--verbose"])).toEqual({ code: 0, text: expect.stringContaining("1 silenced") });
  repo.stage("tests/b.txt", `${confirmed}\n`);
  expect(hook()).toEqual({ code: 1, text: expect.stringContaining("tests/b.txt:1:1") });
  expect(hook().text).not.toContain("tests/a.txt");
});

test("globs start at the top, wherever the hook runs and however it is told the files", () => {
  repo.write(".leaktrail.jsonc", JSON.stringify({ paths: [TESTS] }));
  repo.stage("tests/sub/a.txt", `${shaped}\n`);
  repo.stage("src/tests/a.txt", "nothing\n");
  repo.commitUnchecked("first");
  expect(hook(["a.txt"], join(repo.path, "tests/sub")).code).toBe(0);
  repo.write("src/tests/a.txt", `${shaped}\n`);
  expect(hook(["tests/a.txt"], join(repo.path, "src")).code).toBe(1);
});

test("the file's fail level holds unless one is typed", () => {
  repo.write(
    ".leaktrail.jsonc",
    JSON.stringify({ failOn: { hook: "warning" }, severities: { "slack-webhook": "warning" } }),
  );
  repo.stage("a.txt", `${shaped}\n`);
  expect(hook().code).toBe(1);
  expect(hook(["--fail-on", "error"])).toEqual({ code: 0, text: expect.stringContaining("warning, not blocking") });
  expect(hook(["--no-config"]).code).toBe(1);
});

test("under --config-from a change has no say in its own check", () => {
  repo.stage("README", "none\n");
  repo.commitUnchecked("no configuration");
  repo.stage(".leaktrail.jsonc", JSON.stringify({ paths: [TESTS] }));
  repo.stage("tests/a.txt", `${shaped}\n`);
  expect(hook().code).toBe(0);
  expect(hook(["--config-from", "main"]).code).toBe(1);
  repo.commitUnchecked("configuration");
  repo.stage(".leaktrail.jsonc", "{ nothing of the sort");
  repo.stage("tests/b.txt", `${tokenOf("slack-webhook", 4)}\n`);
  expect(hook().code).toBe(2);
  expect(hook(["--config-from", "HEAD"]).code).toBe(0);
  expect(hook(["--config-from=HEAD~1"]).code).toBe(1);
  expect(hook(["--config-from", "gone"])).toEqual({
    code: 2,
    text: expect.stringContaining("no commit that is called gone"),
  });
  expect(hook(["--config-from", "HEAD", "--no-config"]).code).toBe(2);
});

test("nothing is loaded that a repository does not use", () => {
  repo.stage("a.txt", `${shaped}\n`);
  without(["hook-config.cjs", "hook-names.cjs"], () => expect(hook().code).toBe(1));
  repo.write(".leaktrail.jsonc", `{ "failOn": "warning" }`);
  without(["hook-names.cjs"], () => expect(hook().code).toBe(1));
});

test.each([
  [`{ "paths": [{ "files": ["**/*"], "atMost": "note", "reason": "all" }] }`, "names something"],
  [
    `{ "paths": [{ "files": ["**/[a-z.]*"], "atMost": "off", "reason": "all" }] }`,
    ".leaktrail.jsonc:1:13: this rule is about",
  ],
  [`{ "severities": { "no-such-thing": "off" } }`, "no pattern and no path rule is called no-such-thing"],
  [`{ "severity": {} }`, "Did you mean `severities`?"],
])("a hook does not run under %s", (text, says) => {
  repo.write(".leaktrail.jsonc", text);
  repo.stage("a.txt", "nothing\n");
  expect(hook()).toEqual({ code: 2, text: expect.stringContaining(says) });
});
