import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { IN_COMMIT } from "../../helpers/hook-call.ts";
import { makeHookLab, type Answer, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { made } from "../../helpers/scan-text.ts";
import { judgeLinearity } from "../../../lib/config/own/linearity.ts";
import { parseConfig } from "../../../lib/config/file/parse-config.ts";
import { regexAnswers } from "../../../lib/cache/regex-answers.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

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

const token = made("acme_{base36:20}", 4);
const QUICK = "\\b(?<secret>acme_[a-z0-9]{20})\\b";
const SLOW = "acme_(?<secret>(?:[a-z0-9]+)+)!";

function config(regex: string, more: object = {}): string {
  const pattern = {
    name: "acme-token",
    title: "Acme token",
    keywords: ["acme_"],
    regex,
    examples: ["acme_{base36:20}"],
  };
  return JSON.stringify({ patterns: [pattern], ...more });
}

function cacheOf(path: string): string {
  return join(path, "../answers");
}

function hook(args: readonly string[] = [], cwd = repo.path): Answer {
  const env = { ...IN_COMMIT, LEAKTRAIL_CACHE_DIR: cacheOf(repo.path) };
  return lab.run(process.execPath, [lab.bin, "hook", "--color", "never", ...args], { cwd, env });
}

/** What a verb other than the hook would have noted. */
async function check(text: string, status: "safe" | "vulnerable"): Promise<void> {
  const { change } = parseConfig({ file: "x", path: "/x", top: "/", text });
  const answers = regexAnswers(cacheOf(repo.path), []);
  await judgeLinearity(change.own, async () => ({ status, why: "a test" }), answers, nodePlatform);
}

test.each([["not checked yet"], ["checked"]])("a pattern of one's own blocks, %s", async (state) => {
  repo.write(".leaktrail.jsonc", config(state === "checked" ? QUICK : QUICK.replace("20", "20,20")));
  if (state === "checked") await check(config(QUICK), "safe");
  repo.stage("src/a.txt", `key = ${token}\n`);
  const { code, text } = hook();
  expect(code).toBe(1);
  expect(text).toContain("src/a.txt:1:7  Acme token");
  expect(text).not.toContain(token);
  expect(hook([], join(repo.path, "src")).text).toContain("Acme token");
  expect(hook(["--no-config"])).toEqual({ code: 0, text: "" });
});

test("nothing of one's own staged: silence", () => {
  repo.write(".leaktrail.jsonc", config(QUICK));
  repo.stage("a.txt", "hello acme_ world\n");
  expect(hook()).toEqual({ code: 0, text: "" });
});

test("a pattern that takes too long leaves the scan incomplete, names itself, and hides nothing else", () => {
  repo.write(".leaktrail.jsonc", config(SLOW));
  repo.stage("a.txt", `acme_${"a".repeat(60)}?\n`);
  repo.stage("b.txt", "acme_abc!\n");
  const started = Date.now();
  const slow = hook();
  expect(Date.now() - started).toBeLessThan(15_000);
  expect(slow.text).toContain("b.txt:1:6  Acme token");
  expect(slow.text).toMatch(/a\.txt: patterns of your own took too long.*250 ms for acme-token/);
  expect(slow.code).toBe(1);
  repo.git("rm", "--cached", "--quiet", "b.txt");
  expect(hook().code).toBe(3);
  expect(hook(["--allow-incomplete"]).code).toBe(0);
});

test("one that is known to be slow is refused", async () => {
  const text = config(SLOW);
  repo.write(".leaktrail.jsonc", text);
  await check(text, "vulnerable");
  repo.stage("a.txt", "hello\n");
  const { code, text: said } = hook();
  expect(code).toBe(2);
  expect(said).toContain(".leaktrail.jsonc:1:22: the regex of acme-token is not linear: a test");
});

test("built-in patterns may be switched off, and files with mistakes block", () => {
  repo.stage("a.txt", `password = "${made("{base62:24}", 3)}"\n`);
  expect(hook(["--fail-on", "warning"]).code).toBe(1);
  repo.write(".leaktrail.jsonc", `{ "disable": ["generic-assignment"] }`);
  expect(hook(["--fail-on", "warning"])).toEqual({ code: 0, text: "" });
  repo.write(".leaktrail.jsonc", `{ "disabel": [] }`);
  const { code, text } = hook();
  expect(code).toBe(2);
  expect(text).toContain("Did you mean `disable`?");
  repo.write("other.jsonc", `{}`);
  expect(hook(["--config", "other.jsonc"]).code).toBe(0);
  expect(hook(["--config", "absent.jsonc"]).code).toBe(2);
});
