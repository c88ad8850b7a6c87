import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeSandbox, type Outcome, type Sandbox } from "../helpers/e2e-sandbox.ts";
import { made } from "../helpers/scan-text.ts";

const BIN = join(import.meta.dirname, "../../bin/leaktrail.js");
const PAGE = readFileSync(join(import.meta.dirname, "../../docs/patterns-of-your-own.md"), "utf8");
const token = made("acmedt_{base36:32}", 3);

let sandbox: Sandbox;
let repo: string;
beforeAll(() => {
  sandbox = makeSandbox();
  repo = sandbox.path("repo");
  mkdirSync(repo);
  writeFileSync(join(repo, ".leaktrail.jsonc"), /```jsonc\n([^]*?)```/.exec(PAGE)![1]!);
  writeFileSync(join(repo, "deploy.sh"), `send ${token}\n`);
  sandbox.must("git", ["init", "--quiet"], { cwd: repo });
  sandbox.must("git", ["add", "."], { cwd: repo });
});
afterAll(() => sandbox.dispose());

function leaktrail(...args: string[]): Outcome {
  const env = { LEAKTRAIL_CACHE_DIR: sandbox.path("answers") };
  return sandbox.run(process.execPath, [BIN, ...args], { cwd: repo, env });
}

test("the documented pattern blocks in the compiled hook, before and after its regex was checked", () => {
  const before = leaktrail("hook");
  expect(before).toMatchObject({ status: 1, stdout: expect.stringContaining("Acme deploy token") });
  expect(leaktrail("patterns", "check")).toMatchObject({ status: 0, stdout: expect.stringContaining(" 0 problems") });
  expect(readdirSync(sandbox.path("answers")).filter((name) => name.endsWith(".regex"))).toHaveLength(1);
  expect(leaktrail("hook").stdout).toBe(before.stdout);
  expect(leaktrail("hook", "--no-config")).toMatchObject({ status: 0, text: "" });
});

test("scan and explain tell it too", () => {
  const scan = leaktrail("scan", ".");
  expect(scan).toMatchObject({ status: 1, stdout: expect.stringContaining(`acmedt_...${token.slice(-4)}`) });
  const { stdout } = leaktrail("patterns", "explain", "deploy.sh:1");
  expect(stdout).toContain("acme-deploy-token  Acme deploy token: reported, shaped");
  expect(scan.text + stdout).not.toContain(token);
});

test("a regex that is not linear ends the run", () => {
  const text = readFileSync(join(repo, ".leaktrail.jsonc"), "utf8");
  writeFileSync(join(repo, "slow.jsonc"), text.replace("[a-z0-9]{32}", "(?:[a-z0-9]+)+!"));
  const { status, stderr } = leaktrail("scan", ".", "--config", "slow.jsonc");
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("is not linear: exponential") });
});
