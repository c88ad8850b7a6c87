import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectReported } from "../helpers/e2e-expect.ts";
import { productClone, ROOT, type ProductClone } from "../helpers/e2e-product.ts";
import { userRepo } from "../helpers/e2e-repo.ts";
import { makeSandbox, type Sandbox } from "../helpers/e2e-sandbox.ts";
import { COLUMN, plantedToken } from "../helpers/e2e-token.ts";

/** The oldest Node of each line that package.json promises, the newest line, and one that is refused. */
const OLDEST = ["20.19.0", "22.12.0"];
const NEWEST = "24.21.0";
const REFUSED = "18.20.8";

/** Needs Node 22.22 or newer, so it runs on {@link NEWEST}. */
const NPM_12 = "12.2.0";

/** Each Node is a download of 50 MB, so a developer asks for them; CI always does. */
const wanted = ["CI", "LEAKTRAIL_NO_SKIP", "LEAKTRAIL_NODE_LINES"].some((name) => Boolean(process.env[name]));

(wanted ? describe : describe.skip)("on other lines of Node (LEAKTRAIL_NODE_LINES=1 runs these)", () => {
  let sandbox: Sandbox;
  let product: ProductClone;

  beforeAll(() => {
    sandbox = makeSandbox();
    product = productClone(sandbox);
  });
  afterAll(() => sandbox.dispose());

  /** Downloads a Node (and packages beside it) and gives a sandbox whose `node` it is. */
  function withNode(version: string, ...packages: string[]): Sandbox {
    const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
    const folder = sandbox.path(`node-${version}`);
    sandbox.must("npm", ["install", "--prefix", folder, "--loglevel=error", `${name}@${version}`, ...packages]);
    const node = sandbox.withPath(join(folder, "node_modules", name, "bin"));
    expect(node.must("node", ["--version"]).stdout.trim()).toBe(`v${version}`);
    return node;
  }

  test.each([...OLDEST, NEWEST])(
    "Node %s blocks a commit, passes a clean one and audits",
    (version) => {
      const node = withNode(version);
      const bin = join(product.path, "bin/leaktrail.js");
      const repo = userRepo(node, `user-${version}`);
      repo.script(".git/hooks/pre-commit", `exec node '${bin}' hook`);
      repo.stage("a.txt", "clean\n");
      expect(repo.git("commit", "--quiet", "--message", "clean")).toEqual({
        status: 0,
        stdout: "",
        stderr: "",
        text: "",
      });

      const token = plantedToken(1);
      repo.stage("a.txt", token.line);
      const outcome = repo.git("commit", "--message", "leak");
      expect(outcome.status).toBe(1);
      expectReported(outcome, token, `a.txt:1:${COLUMN}`);

      repo.must("commit", "--quiet", "--no-verify", "--message", "leak");
      const audit = repo.run("node", [bin, "audit", "--format", "json"]);
      expect(audit.stderr).toBe("");
      expect(audit.status).toBe(1);
      const report = JSON.parse(audit.stdout) as { findings: { history: { first: { commit: string } } }[] };
      expect(report.findings.map(({ history }) => history.first.commit)).toEqual([repo.head()]);
    },
    120_000,
  );

  test(`npm ${NPM_12} installs from a clone as pre-commit 4.6.2 calls it`, () => {
    const node = withNode(NEWEST, `npm@${NPM_12}`);
    const cli = sandbox.path(`node-${NEWEST}/node_modules/npm/bin/npm-cli.js`);
    expect(node.must("node", [cli, "--version"]).stdout.trim()).toBe(NPM_12);
    const prefix = sandbox.path("prefix-npm-12");
    const npm = (...args: string[]) =>
      node.run("node", [cli, ...args], { env: { NPM_CONFIG_PREFIX: prefix, npm_config_prefix: prefix } });
    expect(npm("install", "--install-links", "-g", `git+file://${product.path}`).status).not.toBe(0);
    expect(npm("install", "--allow-git=root", "--install-links", "-g", `git+file://${product.path}`)).toMatchObject({
      status: 0,
    });

    const installed = node.withPath(join(prefix, "bin"));
    const repo = userRepo(installed, "user-npm-12");
    const token = plantedToken(2);
    repo.stage("a.txt", token.line);
    const outcome = repo.run("leaktrail", ["hook"]);
    expect(outcome.status).toBe(1);
    expectReported(outcome, token, `a.txt:1:${COLUMN}`);
  });

  test(`Node ${REFUSED} is told which Node is needed`, () => {
    const node = withNode(REFUSED);
    for (const verb of ["hook", "audit"]) {
      const outcome = node.run("node", [join(ROOT, "bin/leaktrail.js"), verb]);
      expect(outcome).toMatchObject({ status: 2, stdout: "" });
      expect(outcome.stderr).toContain(`needs Node 20.19 or newer in line 20, or 22.12 and up; this is v${REFUSED}`);
    }
  });
});
