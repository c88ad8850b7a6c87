import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectReported } from "../helpers/e2e-expect.ts";
import { productClone, type ProductClone } from "../helpers/e2e-product.ts";
import { userRepo } from "../helpers/e2e-repo.ts";
import { makeSandbox, type Sandbox } from "../helpers/e2e-sandbox.ts";
import { COLUMN, plantedToken } from "../helpers/e2e-token.ts";

/** The last npm of line 10, which comes with Node 20 and 22; npm 12 is tested in node-lines.test.ts. */
const NPM_10 = "10.9.9";

let sandbox: Sandbox;
let product: ProductClone;

beforeAll(() => {
  sandbox = makeSandbox();
  product = productClone(sandbox);
  sandbox.must("npm", ["install", "--prefix", sandbox.path("npm-10"), `npm@${NPM_10}`]);
});
afterAll(() => sandbox.dispose());

describe.each([
  ["npm on PATH", []],
  [`npm ${NPM_10}`, ["npm-10/node_modules/npm/bin/npm-cli.js"]],
])("%s, as pre-commit 4.6.2 calls it", (name, npmCli) => {
  const [command, ...before] = npmCli.length === 0 ? ["npm"] : [process.execPath, ...npmCli];

  test("npm install from a clone gives a package of its own that blocks a commit", () => {
    const prefix = sandbox.path(`prefix ${name}`);
    sandbox.must(
      command ?? "",
      [...before, "install", "--allow-git=root", "--install-links", "-g", `git+file://${product.path}`],
      {
        env: { NPM_CONFIG_PREFIX: prefix, npm_config_prefix: prefix },
      },
    );

    const modules = join(prefix, "lib/node_modules");
    expect(readdirSync(modules).filter((entry) => !entry.startsWith("."))).toEqual(["leaktrail"]);
    expect(lstatSync(join(modules, "leaktrail")).isSymbolicLink()).toBe(false);
    expect(readdirSync(join(modules, "leaktrail"))).not.toContain("node_modules");

    const installed = sandbox.withPath(join(prefix, "bin"));
    expect(installed.must("leaktrail", ["--version"]).stdout).toMatch(/\d+\.\d+\.\d+/);
    const repo = userRepo(installed, `user ${name}`);
    repo.script(".git/hooks/pre-commit", "exec leaktrail hook");
    const token = plantedToken(1);
    repo.stage("a.txt", token.line);
    const outcome = repo.git("commit", "--message", "leak");
    expect(outcome.status).toBe(1);
    expectReported(outcome, token, `a.txt:1:${COLUMN}`);
    repo.stage("a.txt", "clean\n");
    expect(repo.git("commit", "--quiet", "--message", "clean")).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
      text: "",
    });
  });
});
