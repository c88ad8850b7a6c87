import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pathStandings } from "../../../lib/git/path-standing.ts";
import { gitTestEnvironment, repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

let folder: RepoFolder;
let repo: TestRepo;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
  env = gitTestEnvironment(join(folder.path, "home"));
});

afterEach(() => folder.remove());

/** Tracked or not, and the rule as `source file:line pattern`, of files named relative to `at`. */
async function standing(at: string, ...paths: readonly string[]): Promise<unknown> {
  const answer = await pathStandings(
    at,
    paths.map((path) => join(at, path)),
    env,
  );
  return paths.map((path) => {
    const one = answer?.get(join(at, path));
    if (one === undefined) return answer === null ? null : "unknown";
    const rule = one.ignoredBy;
    const by = rule === null ? "" : ` ${rule.list} ${rule.file}:${rule.line} ${rule.pattern}`;
    return `${one.tracked ? "tracked" : "untracked"}${by}`;
  });
}

test("each rule is told with the place it stands in", async () => {
  repo.write(".gitignore", "*.log\n!keep.log\n");
  repo.write("sub/.gitignore", "# nothing\n/secret\n");
  repo.write(".git/info/exclude", "local.txt\n");
  writeFileSync(join(folder.path, "ignore"), "\n**/.claude/settings.local.json\n");
  writeFileSync(join(folder.path, "home/gitconfig"), `[core]\n\texcludesFile = ${folder.path}/ignore\n`);
  const paths = ["a.log", "keep.log", "sub/secret", "local.txt", "sub/.claude/settings.local.json", "plain"];
  for (const path of paths) repo.write(path, "");
  const expected = [
    "untracked repository .gitignore:1 *.log",
    "untracked",
    "untracked repository sub/.gitignore:2 /secret",
    "untracked clone .git/info/exclude:1 local.txt",
    `untracked user ${folder.path}/ignore:2 **/.claude/settings.local.json`,
    "untracked",
  ];
  expect(await standing(repo.path, ...paths)).toEqual(expected);
  const below = ["secret", ".claude/settings.local.json", "../local.txt"];
  expect(await standing(join(repo.path, "sub"), ...below)).toEqual([expected[2], expected[4], expected[3]]);
});

test("the default place of the user's own file counts, and a tracked file tells the rule that would ignore it", async () => {
  mkdirSync(join(folder.path, "home/git"));
  writeFileSync(join(folder.path, "home/git/ignore"), "*.env\n");
  repo.commit({ "x.env": "", "with\nline": "" });
  repo.write("y.env", "");
  const by = `user ${folder.path}/home/git/ignore:1 *.env`;
  const paths = ["x.env", "y.env", "with\nline"];
  expect(await standing(repo.path, ...paths)).toEqual([`tracked ${by}`, `untracked ${by}`, "tracked"]);
});

test("a linked worktree has the exclude file of its repository", async () => {
  repo.commit({ a: "" });
  repo.write(".git/info/exclude", "local.txt\n");
  repo.git("worktree", "add", "--quiet", "../linked");
  const linked = repo.at("../linked");
  linked.write("local.txt", "");
  const [line] = (await standing(linked.path, "local.txt")) as string[];
  expect(line).toMatch(/^untracked clone .*:1 local\.txt$/);
});

test("files of a submodule and behind links are asked about where they are", async () => {
  const inner = folder.make("inner");
  inner.commit({ "in.txt": "" });
  repo.commit({ ".gitignore": "real/x.txt\n" });
  repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
  repo.write("real/x.txt", "");
  symlinkSync("real", join(repo.path, "link"));
  symlinkSync("/etc", join(repo.path, "outside"));
  const expected = ["unknown", "untracked repository .gitignore:1 real/x.txt", "unknown", "tracked"];
  expect(await standing(repo.path, "sub/in.txt", "link/x.txt", "outside/hosts", ".gitmodules")).toEqual(expected);
});

test("outside a repository nothing is known", async () => {
  expect(await standing(folder.path, "home/x")).toEqual([null]);
});
