import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectBlocked, expectReported, expectSilentPass } from "../helpers/e2e-expect.ts";
import { packProduct, productClone, ROOT } from "../helpers/e2e-product.ts";
import { repoAt, userRepo, type UserRepo } from "../helpers/e2e-repo.ts";
import { makeSandbox, type Sandbox } from "../helpers/e2e-sandbox.ts";
import { COLUMN, plantedToken } from "../helpers/e2e-token.ts";

let sandbox: Sandbox;
let project: UserRepo;

/** A project whose only development dependencies are husky and Leaktrail, both from tarballs, installed without network. */
beforeAll(() => {
  sandbox = makeSandbox();
  const leaktrail = packProduct(sandbox, productClone(sandbox));
  const husky = sandbox.must("npm", [
    "pack",
    "--silent",
    "--pack-destination",
    sandbox.root,
    join(ROOT, "tests/node_modules/husky"),
  ]);
  project = userRepo(sandbox, "project");
  const manifest = {
    name: "project",
    private: true,
    scripts: { prepare: "husky" },
    devDependencies: { husky: `file:../${husky.stdout.trim()}`, leaktrail: `file:${leaktrail}` },
  };
  project.stage("package.json", JSON.stringify(manifest, undefined, 2));
  project.stage(".gitignore", "node_modules/\n");
  project.stage(".husky/pre-commit", "leaktrail hook\n");
  project.stage(".husky/pre-push", 'leaktrail hook "$@"\n');
  install(project);
  project.must("add", "package-lock.json");
  project.must("commit", "--quiet", "--no-verify", "--message", "start");
});
afterAll(() => sandbox.dispose());

function install(repo: UserRepo): void {
  sandbox.must("npm", ["install", "--offline"], { cwd: repo.path });
}

test("the tarball installs without network and brings nothing else", () => {
  const listed = sandbox.must("npm", ["ls", "--all", "--parseable"], { cwd: project.path }).stdout.trim().split("\n");
  expect(listed.slice(1).sort()).toEqual(
    ["husky", "leaktrail"].map((name) => join(project.path, "node_modules", name)),
  );
});

test("git commit: a planted token is blocked, a clean commit passes in silence", () => {
  const token = plantedToken(1);
  project.stage("src/a.txt", token.line);
  expectReported(expectBlocked(project, "commit", "--message", "leak"), token, `src/a.txt:1:${COLUMN}`);
  project.stage("src/a.txt", "clean\n");
  expectSilentPass(project, "commit", "--message", "clean");
});

test("only what is staged counts, since husky does not hide the rest", () => {
  const token = plantedToken(2);
  project.stage("a.txt", "clean\n");
  project.write("a.txt", token.line);
  expectSilentPass(project, "commit", "--message", "clean");
  expectReported(expectBlocked(project, "commit", "--all", "--message", "leak"), token, `a.txt:1:${COLUMN}`);
  project.must("checkout", "--quiet", "a.txt");
});

test("git push: husky hands on what git says, and a removed token is still blocked", () => {
  sandbox.must("git", ["init", "--quiet", "--bare", sandbox.path("remote")]);
  project.must("remote", "add", "origin", sandbox.path("remote"));
  expectSilentPass(project, "push", "origin", "main");
  const token = plantedToken(3);
  project.must("checkout", "--quiet", "-b", "leaking");
  project.stage("b.txt", token.line);
  project.must("commit", "--quiet", "--no-verify", "--message", "leak");
  project.must("rm", "--quiet", "b.txt");
  project.must("commit", "--quiet", "--no-verify", "--message", "remove the leak");
  expectReported(expectBlocked(project, "push", "origin", "main", "leaking"), token, `b.txt:1:${COLUMN}`);
  expect(sandbox.run("git", ["-C", sandbox.path("remote"), "rev-parse", "--verify", "leaking"]).status).not.toBe(0);
  project.must("checkout", "--quiet", "main");
});

test("a fresh clone has no hook until npm install has run, as docs/installing.md warns", () => {
  const clone = userRepo(sandbox, "clone", project.path);
  const token = plantedToken(4);
  clone.stage("a.txt", token.line);
  expectSilentPass(clone, "commit", "--message", "nobody looked");
  install(clone);
  clone.stage("b.txt", token.line.replace("github", "other"));
  clone.stage("c.txt", plantedToken(5).line);
  expectReported(expectBlocked(clone, "commit", "--message", "leak"), plantedToken(5), `c.txt:1:${COLUMN}`);
});

test("where node_modules is gone, the commit is blocked and not waved through", () => {
  const clone = userRepo(sandbox, "stripped", project.path);
  install(clone);
  rmSync(join(clone.path, "node_modules"), { recursive: true });
  clone.stage("d.txt", "clean\n");
  const outcome = repoAt(sandbox, clone.path).git("commit", "--message", "clean");
  expect(outcome.text).toContain("not found");
  expect(outcome.status).not.toBe(0);
});
