import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { productClone } from "../helpers/e2e-product.ts";
import { userRepo, type UserRepo } from "../helpers/e2e-repo.ts";
import { makeSandbox, type Sandbox } from "../helpers/e2e-sandbox.ts";

interface AuditReport {
  readonly findings: readonly {
    readonly severity: string;
    readonly pattern: string;
    readonly locations: readonly { readonly path: string }[];
  }[];
}

let sandbox: Sandbox;
let clone: UserRepo;

beforeAll(() => {
  sandbox = makeSandbox();
  clone = userRepo(sandbox, "fresh", productClone(sandbox).path);
});
afterAll(() => sandbox.dispose());

test("README's first command audits the checkout without any install and finds no secret", () => {
  const readme = readFileSync(join(clone.path, "README.md"), "utf8");
  expect(readme).toContain("node bin/leaktrail.js audit .");
  expect(existsSync(join(clone.path, "node_modules"))).toBe(false);

  const json = clone.run("node", ["bin/leaktrail.js", "audit", ".", "--format", "json"]);
  const report = JSON.parse(json.stdout) as AuditReport;
  const told = report.findings.filter(({ severity }) => severity !== "note");
  expect(told.map(({ pattern, locations }) => [pattern, ...locations.map(({ path }) => path)])).toEqual([]);
  expect(report).toMatchObject({ complete: true, exitCode: 0 });
  expect(clone.run("node", ["bin/leaktrail.js", "audit", "."])).toMatchObject({ status: 0, stderr: "" });
});

test("README's second command first installs what is absent, and stops where that fails", () => {
  expect(readFileSync(join(clone.path, "README.md"), "utf8")).toContain("npm test");
  const { scripts } = JSON.parse(readFileSync(join(clone.path, "package.json"), "utf8")) as {
    scripts: { test: string };
  };
  expect(scripts.test).toBe("node tools/test.js");

  clone.script("../fake/npm", `echo "$@" >>'${sandbox.path("asked")}'\nexit 7`);
  const outcome = sandbox.withPath(sandbox.path("fake")).run("node", ["tools/test.js"], { cwd: clone.path });
  expect(outcome.status).toBe(7);
  expect(readFileSync(sandbox.path("asked"), "utf8")).toMatch(/^ci --prefix \. /);
});

test("the hook definitions name what the package installs", () => {
  const manifest = JSON.parse(readFileSync(join(clone.path, "package.json"), "utf8")) as {
    bin: Record<string, string>;
  };
  const hooks = readFileSync(join(clone.path, ".pre-commit-hooks.yaml"), "utf8");
  const commands = [...hooks.matchAll(/^ {2}entry: (\S+)/gm)].map(([, command]) => command);
  expect(new Set(commands)).toEqual(new Set(Object.keys(manifest.bin)));
  // pre-commit 3.0.4 refuses a manifest with the stage names of 3.2 and newer, and 4 warns about the old ones.
  expect(hooks).not.toMatch(/^ {2}stages:/m);
});
