import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { makeHookLab, type Answer, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { gitTestEnvironment } from "../../helpers/repo.ts";
import { made } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

let lab: HookLab;
beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());

let repo: HookRepo;
let number = 0;
beforeEach(() => {
  repo = lab.repo(`suppressed${number++}`);
  repo.stage("README", "hello\n");
  repo.commitUnchecked("first");
});

const token = githubToken(11);
const other = githubToken(12);
const password = (seed: number): string =>
  `DATABASE_URL=postgres://app:${made("{base62:16}", seed)}@db.acme-tools.io/app\n`;

/** Another verb than the hook, in the same environment. */
async function leaktrail(...argv: string[]): Promise<Answer> {
  const io = fakeIo({ cwd: repo.path, env: gitTestEnvironment(lab.folder) });
  const code = await main(argv, io, new AbortController().signal);
  return { code, text: io.stdout.text() + io.stderr.text() };
}

const commit = (...more: string[]): Answer => repo.try(["commit", "-m", "change", ...more]);
const ignored = (): string => repo.try(["show", ":.leaktrail-ignore"]).text;

/** Commits with a hook that refuses, and passes over what it told. */
async function ignoreLast(...more: string[]): Promise<Answer> {
  expect(commit().code).not.toBe(0);
  const answer = await leaktrail("ignore", "--last", "--reason", "a sample", ...more);
  expect(answer.code).toBe(0);
  return answer;
}

describe("leaktrail ignore --last", () => {
  test("lets the same commit pass, which then holds the entry", async () => {
    repo.stage("a.txt", `token = ${token}\n`);
    const { text } = await ignoreLast();
    expect(text).toContain("a.txt:1:9");
    expect(text).not.toContain(token.slice(4, 20));
    repo.git("add", ".leaktrail-ignore", ".gitattributes");
    expect(ignored()).not.toContain(token.slice(4, 12));
    expect(ignored()).toMatch(/ a sample\n$/);
    expect(commit()).toEqual({ code: 0, text: expect.not.stringContaining("leaktrail:") });
  });

  test("does not let another value pass, at the same place", async () => {
    repo.stage("a.txt", `token = ${token}\n`);
    await ignoreLast();
    repo.stage("a.txt", `token = ${other}\n`);
    expect(commit().text).toContain("commit blocked, 1 secret found");
  });

  test("finds what `git commit -a` staged by itself, and a value that is not in the index any more", async () => {
    repo.write("README", `token = ${token}\n`);
    expect(commit("-a").code).not.toBe(0);
    expect((await leaktrail("ignore", "--last", "--reason", "a sample")).code).toBe(0);
    expect(commit("-a").code).toBe(0);
  });

  test("lists several findings instead of guessing, and takes them by id", async () => {
    repo.stage("a.txt", `token = ${token}\n${password(1)}`);
    expect(commit().code).not.toBe(0);
    const several = await leaktrail("ignore", "--last", "--reason", "r");
    expect(several.code).toBe(2);
    const ids = several.text.match(/[a-z-]+:[0-9a-f]{16}/g) ?? [];
    expect(ids).toHaveLength(2);
    expect((await leaktrail("ignore", "--id", ids.join(","), "--reason", "r")).code).toBe(0);
    repo.git("add", ".leaktrail-ignore");
    expect(commit().code).toBe(0);
  });

  test("works for a sensitive file, by its path", async () => {
    repo.stage("terraform.tfstate", "{}\n");
    expect(commit().text).toContain("sensitive file");
    expect((await leaktrail("ignore", "--last", "--reason", "a test file")).code).toBe(0);
    expect(commit().code).toBe(0);
    repo.stage("other/terraform.tfstate", "{}\n");
    expect(commit().code).not.toBe(0);
  });

  test("says that nothing is remembered where no hook has told anything", async () => {
    expect(await leaktrail("ignore", "--last", "--reason", "r")).toEqual({
      code: 2,
      text: expect.stringContaining("no hook run"),
    });
  });

  test("needs a reason, and one without the secret", async () => {
    repo.stage("a.txt", `token = ${token}\n`);
    expect(commit().code).not.toBe(0);
    expect((await leaktrail("ignore", "--last")).text).toContain("--reason is missing");
    expect((await leaktrail("ignore", "--last", "--reason", `it begins with ${token.slice(0, 14)}`)).code).toBe(2);
    expect(repo.try(["status", "--porcelain"]).text).not.toContain(".leaktrail-ignore");
  });
});

describe("the hook", () => {
  test("tells when the entry that lets something pass is not in the commit", async () => {
    repo.stage("a.txt", `token = ${token}\n`);
    await ignoreLast();
    const first = commit();
    expect(first.code).toBe(0);
    expect(first.text).toContain("is not in this commit: git add -- .leaktrail-ignore");
  });

  test("blocks again after the last day, and tells which entry ended", async () => {
    repo.stage("a.txt", `token = ${token}\n`);
    await ignoreLast("--until", "1d");
    repo.git("add", ".leaktrail-ignore");
    const ended = ignored().replace(/until=\S+/, "until=2020-02-29");
    repo.stage(".leaktrail-ignore", ended);
    const { code, text } = commit();
    expect(code).not.toBe(0);
    expect(text).toContain("its entry at .leaktrail-ignore:2 ended on 2020-02-29");
    await ignoreLast();
    repo.git("add", ".leaktrail-ignore");
    expect(ignored()).not.toContain("until=");
    expect(commit().code).toBe(0);
  });

  test("heeds a weak value's entry, and not that of a like one", async () => {
    repo.stage("a.conf", password(1));
    await ignoreLast();
    expect(repo.try(["diff", "--no-index", "/dev/null", ".leaktrail-ignore"]).text).toContain(" scrypt-");
    repo.stage("moved/b.txt", `\n\n${password(1)}`);
    expect(commit().code).toBe(0);
    repo.stage("b.txt", password(2));
    expect(commit().code).not.toBe(0);
  });

  test.each([
    ["not an entry at all\n", /\.leaktrail-ignore:1: /],
    [`# fine\ngithub-token hmac-${"0".repeat(70)}\n`, /\.leaktrail-ignore:2: gives no reason/],
    ["# filler\n".repeat(500_000), /\.leaktrail-ignore:466034: larger than/],
    ["<<<<<<< ours\n", /\.leaktrail-ignore:1: a merge left its conflict/],
  ])("%# ends with 2 on a file it cannot read, also when nothing is found", (content, message) => {
    repo.write(".leaktrail-ignore", content);
    repo.stage("a.txt", "nothing\n");
    const { code, text } = lab.run(process.execPath, [lab.bin, "hook"], { cwd: repo.path });
    expect(code).toBe(2);
    expect(text).toMatch(message);
    expect(text).not.toContain("at Object");
  });

  test("heeds comments and files only where the options let them", async () => {
    repo.stage("a.txt", `token = ${token} # leaktrail:ignore a sample\n`);
    const hook = (...args: string[]): Answer =>
      lab.run(process.execPath, [lab.bin, "hook", ...args], { cwd: repo.path });
    expect(hook().code).toBe(0);
    expect(hook("--no-inline").code).toBe(1);
    repo.stage("a.txt", `token = ${token} # gitleaks:allow\n`);
    expect(hook().code).toBe(1);
    expect(hook("--honour-foreign-marks").code).toBe(0);
    expect(hook("--honour-foreign-marks", "--no-inline").code).toBe(2);
    expect((await leaktrail("ignore", "--last", "--reason", "r")).code).toBe(0);
    expect(hook().code).toBe(0);
    expect(hook("--no-ignore").code).toBe(1);
  });
});
