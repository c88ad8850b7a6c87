import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectBlocked, expectHidden, expectReported } from "../helpers/e2e-expect.ts";
import { productClone, type ProductClone } from "../helpers/e2e-product.ts";
import { userRepo, type UserRepo } from "../helpers/e2e-repo.ts";
import { makeSandbox, npmSettings, type Outcome, type Sandbox } from "../helpers/e2e-sandbox.ts";
import { COLUMN, plantedToken } from "../helpers/e2e-token.ts";
import { describeWithTool } from "../helpers/tool.ts";

/** The framework installs from a clone once; the tests share its cache and use a repository each. */
describeWithTool("pre-commit", () => {
  let sandbox: Sandbox;
  let product: ProductClone;
  let names = 0;

  beforeAll(() => {
    sandbox = makeSandbox();
    product = productClone(sandbox);
    userRepoWith("- id: leaktrail").run("pre-commit", ["install-hooks"]);
  });
  afterAll(() => sandbox.dispose());

  /** A repository with one commit whose hooks of the given stages run through the framework. */
  function userRepoWith(hooks: string, ...stages: string[]): UserRepo {
    const repo = userRepo(sandbox, `user-${++names}`);
    const listed = hooks.replaceAll("\n", "\n      ");
    repo.stage(
      ".pre-commit-config.yaml",
      `repos:\n  - repo: ${product.path}\n    rev: ${product.rev}\n    hooks:\n      ${listed}\n`,
    );
    repo.must("commit", "--quiet", "--message", "start");
    for (const stage of stages) sandbox.must("pre-commit", ["install", "--hook-type", stage], { cwd: repo.path });
    return repo;
  }

  const committing = (): UserRepo => userRepoWith("- id: leaktrail", "pre-commit");

  /** Runs a git command that must pass, with no word of the hook but the framework's line. */
  function expectPasses(repo: UserRepo, ...args: string[]): Outcome {
    const outcome = repo.git(...args);
    expect(outcome.text).toMatch(/leaktrail\.+(Passed|\(no files to check\)Skipped)\n/);
    expect(outcome.text).not.toContain("hook id");
    expect(outcome.status).toBe(0);
    return outcome;
  }

  const framework = (repo: UserRepo, ...args: string[]): Outcome => repo.run("pre-commit", ["run", ...args]);

  test("the install fetches from the npm registry alone and leaves one package without dependencies", () => {
    const logs = readdirSync(sandbox.path("npm-logs")).map((name) =>
      readFileSync(sandbox.path("npm-logs", name), "utf8"),
    );
    const asked = logs.flatMap((log) =>
      [...log.matchAll(/ http (?:fetch \S+ \d+|cache) (\w+:\/\/\S+)/g)].map(([, url]) => url ?? ""),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(npmSettings().registry))).toEqual([]);

    const cache = sandbox.path("cache/pre-commit");
    const clones = readdirSync(cache).filter((name) => name.startsWith("repo"));
    expect(clones).toHaveLength(1);
    const modules = join(cache, clones[0] ?? "", "node_env-system/lib/node_modules");
    expect(readdirSync(modules).filter((name) => !["npm", "corepack"].includes(name))).toEqual(["leaktrail"]);
    expect(readdirSync(join(modules, "leaktrail"))).not.toContain("node_modules");
  });

  test("git commit: a planted token is blocked, and passes no more once it is gone", () => {
    const repo = committing();
    const token = plantedToken(1);
    repo.stage("src/settings.ini", `# settings\n${token.line}`);
    expectReported(expectBlocked(repo, "commit", "--message", "leak"), token, `src/settings.ini:2:${COLUMN}`);
    repo.stage("src/settings.ini", "# settings\n");
    expectPasses(repo, "commit", "--message", "clean");
  });

  test("git commit: a clean commit passes in silence, also one that only deletes", () => {
    const repo = committing();
    repo.stage("a.txt", "nothing to see\n");
    expectPasses(repo, "commit", "--message", "clean");
    repo.must("rm", "--quiet", "a.txt");
    expectPasses(repo, "commit", "--message", "gone");
  });

  test.each([
    ["commit --all", ["commit", "--all", "--message", "x"]],
    ["commit --only", ["commit", "--only", "a.txt", "--message", "x"]],
    ["commit --include", ["commit", "--include", "a.txt", "--message", "x"]],
    ["commit --amend", ["commit", "--all", "--amend", "--no-edit"]],
  ])("git %s is blocked", (_, args) => {
    const repo = committing();
    const token = plantedToken(2);
    repo.stage("a.txt", "first\n");
    expectPasses(repo, "commit", "--message", "clean");
    repo.write("a.txt", token.line);
    expectReported(expectBlocked(repo, ...args), token, `a.txt:1:${COLUMN}`);
  });

  test("partially staged: what is staged counts, not what lies in the work tree", () => {
    const repo = committing();
    const token = plantedToken(3);
    repo.stage("a.txt", token.line);
    repo.write("a.txt", "cleaned, but not staged\n");
    expectReported(expectBlocked(repo, "commit", "--message", "leak"), token, `a.txt:1:${COLUMN}`);

    repo.stage("a.txt", "clean\n");
    repo.write("a.txt", token.line);
    expectPasses(repo, "commit", "--message", "clean");
    expect(readFileSync(join(repo.path, "a.txt"), "utf8")).toBe(token.line);
  });

  test("a file that never belongs in a repository is blocked by its path", () => {
    const repo = committing();
    repo.stage(".pypirc", "[pypi]\nusername = __token__\n");
    expect(expectBlocked(repo, "commit", "--message", "path").text).toContain(".pypirc");
  });

  test.each(["with space.txt", "-dash.txt", 'quo"te.txt', "new\nline.txt", "ünï.txt", "[id].txt"])(
    "finds the token in a file named %j",
    (name) => {
      const repo = committing();
      const token = plantedToken(4);
      repo.stage(name, token.line);
      const outcome = expectBlocked(repo, "commit", "--message", "leak");
      expect(outcome.text).toContain(token.masked);
      expectHidden(outcome, token);
    },
  );

  test("a token that stood in the file before does not block a later commit", () => {
    const repo = committing();
    const token = plantedToken(5);
    repo.stage("a.txt", token.line);
    repo.must("commit", "--quiet", "--no-verify", "--message", "past the hook");
    repo.stage("a.txt", `${token.line}more\n`);
    expectPasses(repo, "commit", "--message", "touched");
  });

  test("pre-commit run --all-files and run --files read the files they name", () => {
    const repo = userRepoWith("- id: leaktrail");
    const token = plantedToken(6);
    repo.stage("old.txt", token.line);
    repo.stage("clean.txt", "clean\n");
    repo.must("commit", "--quiet", "--message", "old leak");
    for (const args of [["--all-files"], ["--files", "old.txt"], ["--files", "clean.txt", "old.txt"]]) {
      const outcome = framework(repo, ...args);
      expect(outcome.status).toBe(1);
      expectReported(outcome, token, `old.txt:1:${COLUMN}`);
    }
    expect(framework(repo, "--files", "clean.txt").status).toBe(0);
  });

  test("pre-commit run on staged files, without a commit", () => {
    const repo = userRepoWith("- id: leaktrail");
    const token = plantedToken(7);
    repo.stage("a.txt", token.line);
    const outcome = framework(repo);
    expect(outcome.status).toBe(1);
    expectReported(outcome, token, `a.txt:1:${COLUMN}`);
  });

  test("pre-commit run --from-ref --to-ref: every commit between counts, what came before does not", () => {
    const repo = userRepoWith("- id: leaktrail");
    const [old, brief] = [plantedToken(8), plantedToken(9)];
    const commit = (text: string): string => {
      repo.stage("a.txt", text);
      repo.must("commit", "--quiet", "--message", "next");
      return repo.head();
    };
    const base = commit(old.line);
    const clean = commit(`${old.line}clean\n`);
    commit(`${old.line}${brief.line}`);
    const cleaned = commit(`${old.line}clean again\n`);

    const leaking = framework(repo, "--from-ref", base, "--to-ref", cleaned);
    expect(leaking.status).toBe(1);
    expectReported(leaking, brief, `a.txt:2:${COLUMN}`);
    expect(leaking.text.replace(/Stood there before.*/, "")).not.toContain(old.masked);
    expect(framework(repo, "--from-ref", base, "--to-ref", clean).status).toBe(0);
  });

  test("pre-push: a root history, then new commits; the remote stays without the token", () => {
    const repo = userRepoWith("- id: leaktrail", "pre-push");
    sandbox.must("git", ["init", "--quiet", "--bare", `${repo.path}-remote`]);
    repo.must("remote", "add", "origin", `${repo.path}-remote`);
    const remoteHead = (): string =>
      sandbox.run("git", ["-C", `${repo.path}-remote`, "rev-parse", "main"]).stdout.trim();
    const token = plantedToken(10);

    repo.stage("a.txt", token.line);
    repo.must("commit", "--quiet", "--message", "leak");
    expectReported(expectBlocked(repo, "push", "origin", "main"), token, `a.txt:1:${COLUMN}`);
    repo.must("reset", "--quiet", "--hard", "HEAD~1");
    expectPasses(repo, "push", "origin", "main");
    expect(remoteHead()).toBe(repo.head());

    const pushed = repo.head();
    repo.stage("a.txt", token.line);
    repo.must("commit", "--quiet", "--message", "leak");
    repo.must("rm", "--quiet", "a.txt");
    repo.must("commit", "--quiet", "--message", "remove the leak");
    repo.stage("b.txt", "clean\n");
    repo.must("commit", "--quiet", "--message", "clean");
    expectReported(expectBlocked(repo, "push", "origin", "main"), token, `a.txt:1:${COLUMN}`);
    expect(remoteHead()).toBe(pushed);
  });

  test("commit-msg: a token in the message is blocked", () => {
    const repo = userRepoWith("- id: leaktrail", "commit-msg");
    const token = plantedToken(11);
    repo.stage("a.txt", "clean\n");
    const outcome = expectBlocked(repo, "commit", "--message", `use ${token.value}`);
    expect(outcome.text).toContain(token.masked);
    expectHidden(outcome, token);
    expectPasses(repo, "commit", "--message", "use the keychain");
  });

  test("a conflicted merge: the other side's files pass, a token typed while resolving does not", () => {
    const repo = committing();
    const [theirs, typed] = [plantedToken(12), plantedToken(13)];
    repo.stage("a.txt", "base\n");
    expectPasses(repo, "commit", "--message", "base");
    repo.must("checkout", "--quiet", "-b", "side");
    repo.stage("a.txt", "side\n");
    repo.stage("theirs.txt", theirs.line);
    repo.must("commit", "--quiet", "--no-verify", "--message", "side");
    repo.must("checkout", "--quiet", "main");
    repo.stage("a.txt", "main\n");
    expectPasses(repo, "commit", "--message", "main");
    expect(repo.git("merge", "side").status).toBe(1);

    repo.stage("a.txt", typed.line);
    const outcome = expectBlocked(repo, "commit", "--no-edit");
    expectReported(outcome, typed, `a.txt:1:${COLUMN}`);
    expect(outcome.text).not.toContain(theirs.masked);
    repo.stage("a.txt", "resolved\n");
    expectPasses(repo, "commit", "--no-edit");
  });

  test("leaktrail-history as a manual stage audits every commit", () => {
    const repo = userRepoWith("- id: leaktrail-history\n  stages: [manual]");
    const run = (): Outcome => framework(repo, "leaktrail-history", "--hook-stage", "manual");
    expect(run().status).toBe(0);
    const token = plantedToken(14);
    repo.stage("a.txt", token.line);
    repo.must("commit", "--quiet", "--message", "leak");
    repo.must("rm", "--quiet", "a.txt");
    repo.must("commit", "--quiet", "--message", "remove the leak");
    const outcome = run();
    expect(outcome.status).toBe(1);
    expect(outcome.text).toContain(token.masked);
    expect(outcome.text).toContain("a.txt");
    expectHidden(outcome, token);
  });

  test("leaktrail-system runs the leaktrail of PATH", () => {
    const cache = sandbox.path("cache/pre-commit");
    const clone = readdirSync(cache).find((name) => name.startsWith("repo")) ?? "";
    const repo = userRepoWith("- id: leaktrail-system");
    const token = plantedToken(15);
    repo.stage("a.txt", token.line);
    const run = (where: Sandbox): Outcome => where.run("pre-commit", ["run"], { cwd: repo.path });
    const outcome = run(sandbox.withPath(join(cache, clone, "node_env-system/bin")));
    expect(outcome.status).toBe(1);
    expectReported(outcome, token, `a.txt:1:${COLUMN}`);
    expect(run(sandbox).text).toContain("Executable `leaktrail` not found");
  });
});
