import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { callHook, IN_COMMIT, type HookAnswer } from "../../helpers/hook-call.ts";
import { makeHookLab, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { githubToken } from "../../helpers/hook-secret.ts";

let lab: HookLab;
let repo: HookRepo;
let number = 0;

beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());
beforeEach(() => {
  repo = lab.repo(`repo${++number}`, { hooks: [] });
  repo.stage("old.txt", "a\nb\nc\nd\ne\nf\ng\n");
  repo.commitUnchecked("base");
});

const SECRET = `auth = ${githubToken(1)}\n`;

function hook(): Promise<HookAnswer> {
  return callHook({ cwd: repo.path, env: IN_COMMIT });
}

async function expectOneAt(place: string): Promise<void> {
  const { code, stdout } = await hook();
  expect(stdout).toContain("commit blocked, 1 secret found");
  expect(stdout).toContain(`${place}  GitHub`);
  expect(code).toBe(1);
}

describe("what hides a secret in patches does not hide it here", () => {
  test("a merge commit with content of its own (E1)", async () => {
    repo.git("checkout", "--quiet", "-b", "side");
    repo.stage("side.txt", "x\n");
    repo.commitUnchecked("side");
    repo.git("checkout", "--quiet", "main");
    repo.stage("main.txt", "x\n");
    repo.commitUnchecked("main");
    repo.git("merge", "--quiet", "--no-commit", "side");
    repo.stage("side.txt", `x\n${SECRET}`);
    await expectOneAt("side.txt:2:8");
  });

  test("a symbolic link that becomes a file (E2)", async () => {
    symlinkSync("old.txt", join(repo.path, "link"));
    repo.git("add", "link");
    repo.commitUnchecked("link");
    unlinkSync(join(repo.path, "link"));
    repo.stage("link", SECRET);
    await expectOneAt("link:1:8");
  });

  test("a symbolic link that becomes a sensitive file", async () => {
    symlinkSync("/elsewhere/.pypirc", join(repo.path, ".pypirc"));
    repo.git("add", ".pypirc");
    repo.commitUnchecked("link");
    unlinkSync(join(repo.path, ".pypirc"));
    repo.stage(".pypirc", "[pypi]\n");
    const { code, stdout } = await hook();
    expect(stdout).toContain("commit blocked, 1 sensitive file found");
    expect(code).toBe(1);
  });

  test("the target of a symbolic link", async () => {
    symlinkSync(`https://x:${githubToken(1)}@example.test`, join(repo.path, "link"));
    repo.git("add", "link");
    await expectOneAt("link:1:11");
  });

  test("a renamed file with a new line (E3)", async () => {
    repo.git("mv", "old.txt", "new.txt");
    repo.stage("new.txt", `a\nb\nc\nd\ne\nf\ng\n${SECRET}`);
    await expectOneAt("new.txt:8:8");
  });

  test("an attribute -diff (E4)", async () => {
    repo.stage(".gitattributes", "*.txt -diff\n");
    repo.commitUnchecked("attributes");
    repo.stage("p.txt", SECRET);
    await expectOneAt("p.txt:1:8");
  });

  test.each([
    ["UTF-16 LE with a mark", Buffer.from(`\uFEFF${SECRET}`, "utf16le")],
    ["UTF-16 LE without", Buffer.from(SECRET, "utf16le")],
    ["UTF-16 BE", Buffer.from(`\uFEFF${SECRET}`, "utf16le").swap16()],
    ["NUL bytes around it", Buffer.from(`\0\0\0\0${SECRET}\0`)],
  ])("%s (E5)", async (_name, bytes) => {
    repo.stage("wide.txt", bytes);
    const { code, stdout } = await hook();
    expect(stdout).toContain("1 secret found");
    expect(code).toBe(1);
  });

  test.each([
    ["color.ui", "always"],
    ["diff.noprefix", "true"],
    ["diff.mnemonicPrefix", "true"],
    ["diff.relative", "true"],
    ["diff.renames", "copies"],
    ["diff.ignoreSubmodules", "all"],
    ["core.quotePath", "true"],
    ["core.abbrev", "4"],
    ["status.relativePaths", "true"],
    ["core.ignoreStat", "true"],
    ["log.diffMerges", "off"],
  ])("the setting %s=%s (E12)", async (name, value) => {
    repo.git("config", name, value);
    repo.stage("p.txt", SECRET);
    await expectOneAt("p.txt:1:8");
  });

  test("diff.orderFile that names nothing", async () => {
    repo.git("config", "diff.orderFile", "absent");
    repo.stage("p.txt", SECRET);
    await expectOneAt("p.txt:1:8");
  });

  test("a replaced blob (E9)", async () => {
    repo.stage("p.txt", SECRET);
    const blob = repo.git("rev-parse", ":p.txt");
    const clean = repo.try(["hash-object", "-w", "--stdin"], { input: "clean\n" }).text.trim();
    repo.git("replace", blob, clean);
    await expectOneAt("p.txt:1:8");
  });

  test("a replaced HEAD that seems to hold the secret already", async () => {
    const head = repo.head();
    repo.stage("p.txt", SECRET);
    const tree = repo.git("write-tree");
    repo.git("replace", head, repo.git("commit-tree", "-m", "forged", tree));
    await expectOneAt("p.txt:1:8");
  });

  test.each(["assume-unchanged", "skip-worktree"])("a path marked %s", async (mark) => {
    repo.stage("old.txt", SECRET);
    repo.git("update-index", `--${mark}`, "old.txt");
    await expectOneAt("old.txt:1:8");
  });

  test("an ignored file that was added by force", async () => {
    repo.stage(".gitignore", "*.txt\n");
    repo.stage("p.txt", SECRET);
    await expectOneAt("p.txt:1:8");
  });

  test("a line of a megabyte", async () => {
    repo.stage("long.js", `${"x = 1; ".repeat(150_000)}${SECRET}`);
    const { code } = await hook();
    expect(code).toBe(1);
  });
});

describe("nothing that a repository names is run", () => {
  test.each([
    ["core.fsmonitor (E8)", ["core.fsmonitor", "CANARY"], undefined],
    ["diff.external", ["diff.external", "CANARY"], undefined],
    ["textconv (E7)", ["diff.x.textconv", "CANARY"], "*.txt diff=x\n"],
    ["a diff driver", ["diff.x.command", "CANARY"], "*.txt diff=x\n"],
    ["a clean filter", ["filter.x.clean", "CANARY"], "*.txt filter=x\n"],
    ["a smudge filter", ["filter.x.smudge", "CANARY"], "*.txt filter=x\n"],
    ["the pager", ["core.pager", "CANARY"], undefined],
    ["an alias", ["alias.diff-index", "!CANARY"], undefined],
  ] as const)("%s", async (_name, [key, value], attributes) => {
    const canary = join(lab.folder, `canary${number}`);
    const program = join(lab.folder, `program${number}`);
    writeFileSync(program, `#!/bin/sh\ntouch "${canary}"\ncat\n`, { mode: 0o755 });
    repo.stage("p.txt", SECRET);
    if (attributes !== undefined) repo.write(".git/info/attributes", attributes);
    repo.git("config", key, value.replace("CANARY", program));
    await expectOneAt("p.txt:1:8");
    expect(existsSync(canary)).toBe(false);
  });

  test("control characters of a repository do not reach the terminal", async () => {
    repo.stage("a\u001b]0;owned\u0007\u202e\r.txt", SECRET);
    const { stdout } = await hook();
    // oxlint-disable-next-line no-control-regex -- the characters in question
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stdout).toContain("a\\x1B]0;owned\\x07\\u{202E}\\x0D.txt:1:8");
  });
});

test("nothing of the secret but its mask is shown", async () => {
  repo.stage("p.txt", SECRET);
  const { stdout, stderr } = await hook();
  const hidden = githubToken(1).slice("ghp_".length);
  for (let at = 0; at + 8 <= hidden.length; at++) expect(stdout + stderr).not.toContain(hidden.slice(at, at + 8));
  expect(stdout).toContain(`ghp_...${hidden.slice(-4)}`);
});

test("says nothing at all when there is nothing to say", async () => {
  repo.stage("p.txt", "clean\n");
  expect(await hook()).toEqual({ code: 0, stdout: "", stderr: "" });
  repo.commitUnchecked("clean");
  expect(await hook()).toEqual({ code: 0, stdout: "", stderr: "" });
});
