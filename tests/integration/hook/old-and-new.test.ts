import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
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
  repo = lab.repo(`repo${++number}`, { hooks: ["pre-merge-commit"] });
  repo.stage("old.txt", `first\n${OLD}last\n`);
  repo.stage("other.txt", "other\n");
  repo.commitUnchecked("base");
});

const OLD = `auth = ${githubToken(1)}\n`;
const NEW = `auth = ${githubToken(2)}\n`;

function hook(...args: string[]): Promise<HookAnswer> {
  return callHook({ cwd: repo.path, env: IN_COMMIT, args });
}

describe("a secret that stood there before does not block", () => {
  test("in a file that changes around it", async () => {
    repo.stage("old.txt", `changed\nmore\n${OLD}`);
    expect(await hook()).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("in a renamed file", async () => {
    repo.git("mv", "old.txt", "moved.txt");
    expect((await hook()).code).toBe(0);
  });

  test("moved to a file that is rewritten at the same time", async () => {
    repo.stage("old.txt", "first\nlast\n");
    repo.stage("other.txt", OLD);
    expect((await hook()).code).toBe(0);
  });

  test("taken out of a deleted file", async () => {
    repo.git("rm", "--quiet", "old.txt");
    repo.stage("heir.txt", OLD);
    expect((await hook()).code).toBe(0);
  });

  test("in a file that is only deleted", async () => {
    repo.git("rm", "--quiet", "old.txt");
    expect((await hook()).code).toBe(0);
  });

  test("in another encoding", async () => {
    repo.stage("old.txt", Buffer.from(`\uFEFF${OLD}`, "utf16le"));
    expect((await hook()).code).toBe(0);
  });

  test("on the old side of a file that the filter leaves out", async () => {
    repo.git("mv", "old.txt", "moved.txt");
    expect((await hook("moved.txt")).code).toBe(0);
  });
});

describe("a new secret blocks", () => {
  test("beside an old one, which is only noted", async () => {
    repo.stage("old.txt", `first\n${OLD}${NEW}`);
    const { code, stdout } = await hook();
    expect(code).toBe(1);
    expect(stdout).toContain("1 secret found");
    expect(stdout).toContain(`old.txt:3:8`);
    expect(stdout).toMatch(/^Stood there before, not blocking: old\.txt:2:8 /m);
  });

  test("that replaces an old one", async () => {
    repo.stage("old.txt", NEW);
    expect((await hook()).code).toBe(1);
  });

  test("when it is copied out of a file that does not change", async () => {
    repo.stage("copy.txt", OLD);
    expect((await hook()).code).toBe(1);
  });

  test("once, however often it is added", async () => {
    repo.stage("a.txt", NEW + NEW);
    repo.stage("b.txt", NEW);
    const { stdout } = await hook();
    expect(stdout).toContain("1 secret found");
    expect(stdout).toContain("Also at   a.txt:2:8");
    expect(stdout).toContain("b.txt:1:8");
  });
});

describe("merges", () => {
  beforeEach(() => {
    repo.git("checkout", "--quiet", "-b", "side");
    repo.stage("side.txt", NEW);
    repo.stage("other.txt", "theirs\n");
    repo.commitUnchecked("side");
    repo.git("checkout", "--quiet", "main");
  });

  test("bring what the other side has committed already", async () => {
    repo.stage("main.txt", "x\n");
    repo.commitUnchecked("main");
    expect(repo.try(["merge", "--quiet", "--no-edit", "side"])).toEqual({ code: 0, text: "" });
  });

  test("of several branches at once too", async () => {
    repo.git("checkout", "--quiet", "-b", "third");
    repo.stage("third.txt", `auth = ${githubToken(3)}\n`);
    repo.commitUnchecked("third");
    repo.git("checkout", "--quiet", "main");
    repo.stage("main.txt", "x\n");
    repo.commitUnchecked("main");
    expect(repo.try(["merge", "--quiet", "--no-edit", "side", "third"]).code).toBe(0);
    expect(repo.git("rev-list", "--parents", "-1", "HEAD").split(" ")).toHaveLength(4);
  });

  test("by pulling", async () => {
    const clone = lab.repo(`clone${number}`, { hooks: ["pre-merge-commit"] });
    repo.git("checkout", "--quiet", "side");
    repo.stage("main.txt", "x\n");
    clone.git("pull", "--quiet", repo.path, "main");
    clone.stage("mine.txt", "x\n");
    clone.commitUnchecked("mine");
    expect(clone.try(["pull", "--quiet", "--no-rebase", "--no-edit", repo.path, "side"]).code).toBe(0);
  });

  test("with a conflict judge only what differs from both sides", async () => {
    repo.stage("other.txt", "ours\n");
    repo.commitUnchecked("main");
    repo.try(["merge", "--quiet", "side"]);
    repo.stage("other.txt", "both\n");
    expect((await hook()).code).toBe(0);
    repo.stage("other.txt", `both\nauth = ${githubToken(4)}\n`);
    const { code, stdout } = await hook();
    expect(code).toBe(1);
    expect(stdout).toContain("1 secret found");
    expect(stdout).toContain("edit other.txt, then git add -- other.txt");
  });

  test("with a conflict know what either side held at that path", async () => {
    repo.stage("other.txt", `ours\nauth = ${githubToken(5)}\n`);
    repo.commitUnchecked("main");
    repo.try(["merge", "--quiet", "side"]);
    repo.stage("other.txt", `both\nauth = ${githubToken(5)}\n`);
    expect((await hook()).code).toBe(0);
  });

  test("resolved as one of the sides match the file that a hook manager names", async () => {
    repo.stage("other.txt", "ours\n");
    repo.commitUnchecked("main");
    repo.try(["merge", "--quiet", "side"]);
    repo.stage("other.txt", "ours\n");
    expect((await hook("other.txt")).code).toBe(0);
  });
});

describe("sensitive files", () => {
  test("block when they are new", async () => {
    repo.stage("deploy/.pypirc", "[pypi]\n");
    const { code, stdout } = await hook();
    expect(stdout).toContain("1 sensitive file found");
    expect(stdout).toContain("git restore --staged -- deploy/.pypirc");
    expect(code).toBe(1);
  });

  test("say each step once, the command for what is under way first", async () => {
    repo.stage("deploy/.pypirc", "[pypi]\n");
    const doNow = ({ stdout }: HookAnswer): string[] =>
      stdout.split("\n").flatMap((line) => /\d\. (.*)/.exec(line)?.[1] ?? []);
    const [first, second, ...others] = doNow(await hook());
    expect([first, second]).toEqual([
      "Take it out of the commit: git restore --staged -- deploy/.pypirc",
      "Add it to .gitignore.",
    ]);
    expect(others).toEqual([expect.stringContaining("home directory")]);
    const named = doNow(await callHook({ cwd: repo.path, args: ["deploy/.pypirc"] }));
    expect(named).toEqual([expect.stringContaining("git rm --cached"), ...others]);
  });

  test("are new with their first literal value, wherever the empty file stood before", async () => {
    repo.stage(".env", "PORT=3000\n");
    repo.commitUnchecked("harmless");
    repo.stage(".env", `PORT=3000\nAUTH=${githubToken(2)}\n`);
    const { code, stdout } = await hook();
    expect(stdout).toContain("1 secret and 1 sensitive file found");
    expect(stdout).not.toContain("Stood there before");
    expect(code).toBe(1);
  });

  test("do not block when they stood there before, or when they go", async () => {
    repo.stage(".pypirc", "[pypi]\n");
    repo.commitUnchecked("key");
    repo.stage(".pypirc", "[testpypi]\n");
    expect((await hook()).code).toBe(0);
    repo.git("rm", "--quiet", "--cached", ".pypirc");
    expect((await hook()).code).toBe(0);
  });
});

describe("a comment beside a secret", () => {
  test("with a reason silences it and is counted", async () => {
    repo.stage("a.txt", `auth = ${githubToken(2)} # leaktrail:ignore used in the tutorial\n`);
    const { code, stdout, stderr } = await hook("--verbose");
    expect(code).toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("1 silenced");
  });

  test("on the line before does too", async () => {
    repo.stage("a.html", `<!-- leaktrail:ignore used in the tutorial -->\n${NEW}`);
    expect((await hook()).code).toBe(0);
  });

  test("a mark beside one value is not meant for another on the next line", async () => {
    repo.stage("a.txt", `auth = ${githubToken(7)} # leaktrail:ignore used in the tutorial\n${NEW}`);
    const { code, stdout } = await hook();
    expect(code).toBe(1);
    expect(stdout).toContain("a.txt:2:");
    expect(stdout).not.toContain("a.txt:1:");
  });

  test.each(["# leaktrail:ignore", "<!-- leaktrail:ignore -->", "/* leaktrail:ignore */", "// leaktrail:ignore: "])(
    "without a reason (%s) silences nothing and is told so",
    async (comment) => {
      repo.stage("a.txt", `auth = ${githubToken(2)} ${comment}\n`);
      const { code, stdout } = await hook();
      expect(code).toBe(1);
      expect(stdout).toContain("without a reason");
    },
  );

  test("two lines away silences nothing", async () => {
    repo.stage("a.txt", `# leaktrail:ignore too far\n\n${NEW}`);
    expect((await hook()).code).toBe(1);
  });
});
