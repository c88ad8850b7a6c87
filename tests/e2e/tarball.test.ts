import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectHidden, expectReported } from "../helpers/e2e-expect.ts";
import { packProduct, productClone, ROOT } from "../helpers/e2e-product.ts";
import { userRepo, type UserRepo } from "../helpers/e2e-repo.ts";
import { makeSandbox, type Outcome, type RunOptions, type Sandbox } from "../helpers/e2e-sandbox.ts";
import { COLUMN, plantedToken } from "../helpers/e2e-token.ts";

let sandbox: Sandbox;
let tarball: string;
let files: readonly string[];

beforeAll(() => {
  sandbox = makeSandbox();
  tarball = packProduct(sandbox, productClone(sandbox));
  sandbox.must("tar", ["-xzf", tarball]);
  const entries = readdirSync(sandbox.path("package"), { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(sandbox.path("package"), join(entry.path, entry.name)));
});
afterAll(() => sandbox.dispose());

const textOf = (file: string): string => readFileSync(sandbox.path("package", file), "utf8");

/** Makes every attempt of a Node program to reach the network an error that nobody can swallow. */
const GUARD = `
import { Socket } from "node:net";
import { createSocket } from "node:dgram";
import dns from "node:dns";
const refuse = () => { process.stderr.write("network used\\n"); process.exit(99); };
Socket.prototype.connect = refuse;
Object.getPrototypeOf(createSocket("udp4").unref()).send = refuse;
dns.lookup = dns.resolve = dns.promises.lookup = refuse;
`;

/** Whether the system lets us start a program, and its children, where there is no network at all. */
const isolated = spawnSync("unshare", ["-rn", "true"]).status === 0;

/** Runs the extracted program without network. */
function offline(cwd: string, args: readonly string[], options: RunOptions = {}): Outcome {
  const guard = sandbox.path("guard.mjs");
  writeFileSync(guard, GUARD);
  const node = [process.execPath, "--import", guard, ...args];
  const [command, ...rest] = isolated ? ["unshare", "-rn", ...node] : node;
  return sandbox.run(command ?? "", rest, { cwd, ...options });
}

const leaktrail = (cwd: string, ...args: string[]): Outcome =>
  offline(cwd, [sandbox.path("package/bin/leaktrail.js"), ...args]);

describe("the tarball", () => {
  test("holds the program, its schemas and licences, and nothing else", () => {
    const allowed = /^(bin|dist|schema)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD_PARTY_NOTICES)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "THIRD_PARTY_NOTICES",
        "bin/leaktrail.js",
        "bin/package.json",
        "dist/hook.cjs",
        "dist/hook-run.cjs",
        "dist/cli.js",
        "dist/index.js",
        "dist/types/lib/index.d.ts",
      ]),
    );
    expect(files.filter((file) => /\.(ts|tsx|map|test\.js|node|wasm)$/.test(file) && !file.endsWith(".d.ts"))).toEqual(
      [],
    );
  });

  test("needs no other package and runs nothing when installed", () => {
    const manifest = JSON.parse(textOf("package.json")) as Record<string, unknown>;
    for (const field of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"]) {
      expect(manifest[field]).toBeUndefined();
    }
    const scripts = Object.keys((manifest["scripts"] ?? {}) as object);
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare|pack)$/.test(name))).toEqual([]);
  });

  test("holds nothing that looks like a token", () => {
    const shapes = [
      /\bgh[pousr]_[A-Za-z0-9]{36}/g,
      /\bgithub_pat_[A-Za-z0-9_]{80}/g,
      /\bnpm_[A-Za-z0-9]{36}/g,
      /\bpypi-[A-Za-z0-9_-]{60}/g,
      /\bglpat-[A-Za-z0-9_-]{20}/g,
      /\bA[KS]IA[A-Z2-7]{16}\b/g,
      /\bxox[abp]-\d{8}/g,
      /\bAIza[A-Za-z0-9_-]{35}/g,
      /\bsk_live_[A-Za-z0-9]{16}/g,
      /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20}/g,
      /-----BEGIN [A-Z ]*PRIVATE KEY-----[\r\n]+[A-Za-z0-9+/=]{40}/g,
    ];
    // Samples of providers' documentation and rows of one character stand in the lists of placeholders.
    const isSample = (text: string): boolean => text.endsWith("EXAMPLE") || /([A-Za-z0-9])\1{7}/.test(text);
    const found = files.flatMap((file) =>
      shapes.flatMap((shape) => textOf(file).match(shape) ?? []).filter((text) => !isSample(text)),
    );
    expect(found).toEqual([]);
    const scan = leaktrail(sandbox.path("package"), "scan", ".", "--format", "json");
    const report = JSON.parse(scan.stdout) as {
      findings: { pattern: string; severity: string; locations: { path: string }[] }[];
    };
    // Examples of ordinary values (docs/decisions/006) are notes.
    const told = report.findings.filter(({ severity }) => severity !== "note");
    expect(told.map(({ pattern, locations }) => [pattern, ...locations.map(({ path }) => path)])).toEqual([]);
    expect(report).toMatchObject({ complete: true, exitCode: 0 });
  });
});

describe("without network and without other packages", () => {
  const token = plantedToken(1);
  let repo: UserRepo;

  beforeAll(() => {
    repo = userRepo(sandbox, "user");
    repo.stage("a.txt", token.line);
    repo.must("commit", "--quiet", "--message", "leak");
    repo.must("rm", "--quiet", "a.txt");
    repo.must("commit", "--quiet", "--message", "remove the leak");
  });

  test("the guard itself works: a program that opens a connection is stopped", () => {
    const connect = `import("node:net").then(({ connect }) => connect(${new URL("http://127.0.0.1:9").port}, "127.0.0.1"))`;
    expect(offline(sandbox.root, ["--eval", connect])).toMatchObject({ status: 99, stderr: "network used\n" });
    expect(offline(sandbox.root, ["--eval", 'fetch("http://127.0.0.1:9")']).status).not.toBe(0);
  });

  test("--version and --help answer", () => {
    const manifest = JSON.parse(textOf("package.json")) as { version: string };
    const version = leaktrail(sandbox.root, "--version");
    expect(version).toMatchObject({ status: 0, stderr: "" });
    expect(version.stdout).toContain(manifest.version);
    const help = leaktrail(sandbox.root, "--help");
    expect(help.status).toBe(0);
    for (const verb of ["hook", "audit", "scan", "patterns"]) expect(help.stdout).toContain(`leaktrail ${verb}`);
  });

  test("audit names the commit that brought the token", () => {
    const outcome = leaktrail(repo.path, "audit", "--format", "json");
    expect(outcome).toMatchObject({ status: 1, stderr: "" });
    expectHidden(outcome, token);
    const report = JSON.parse(outcome.stdout) as {
      complete: boolean;
      findings: { history: { first: { commit: string; path: string } } }[];
    };
    expect(report.complete).toBe(true);
    expect(report.findings.map(({ history }) => history.first)).toMatchObject([
      { commit: repo.must("rev-parse", "HEAD~1"), path: "a.txt" },
    ]);
  });

  test("scan reads files", () => {
    mkdirSync(sandbox.path("plain"));
    writeFileSync(sandbox.path("plain/b.txt"), `\n${token.line}`);
    const outcome = leaktrail(sandbox.path("plain"), "scan", ".");
    expect(outcome.status).toBe(1);
    expectReported(outcome, token, `b.txt:2:${COLUMN}`);
  });

  test("hook reads the index", () => {
    repo.stage("c.txt", plantedToken(2).line);
    const outcome = leaktrail(repo.path, "hook");
    expect(outcome.status).toBe(1);
    expectReported(outcome, plantedToken(2), `c.txt:1:${COLUMN}`);
    repo.must("rm", "--quiet", "--cached", "c.txt");
    expect(leaktrail(repo.path, "hook").status).not.toBe(1);
  });

  test("patterns check passes on the packed catalogue", () => {
    expect(leaktrail(sandbox.root, "patterns", "check")).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("as a library in somebody's project", () => {
  const CONSUMER = `
import { scan, type ScanFinding } from "leaktrail";

declare const process: { argv: string[] };
declare const console: { log(text: string): void };

const found: ScanFinding[] = scan(process.argv[2] ?? "", { path: "a.txt" });
for (const { pattern, verdict, line, column, secret } of found) {
  const masked: string = secret.masked;
  console.log(JSON.stringify({ pattern, verdict, line, column, masked, revealed: secret.reveal() === process.argv[3] }));
}
console.log(JSON.stringify(found));
`;

  beforeAll(() => {
    mkdirSync(sandbox.path("consumer"));
    writeFileSync(sandbox.path("consumer/package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
    sandbox.must("npm", ["install", "--offline", tarball], { cwd: sandbox.path("consumer") });
  });

  function compile(file: string, text: string, ...more: string[]): Outcome {
    writeFileSync(sandbox.path("consumer", file), text);
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const flags = ["--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023", "--types", "", ...more];
    return sandbox.run(process.execPath, [tsc, ...flags, file], { cwd: sandbox.path("consumer") });
  }

  test("its types resolve and check without types of Node, and it finds a token", () => {
    expect(compile("consumer.ts", CONSUMER)).toMatchObject({ status: 0, stdout: "" });
    const token = plantedToken(3);
    const outcome = offline(sandbox.path("consumer"), ["consumer.js", token.line, token.value]);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    const [first, json] = outcome.stdout.split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({
      verdict: "confirmed",
      line: 1,
      column: COLUMN,
      masked: token.masked,
      revealed: true,
    });
    expect(json).toContain(token.masked);
    expectHidden(outcome, token);
  });

  test("its types are real: a wrong call is refused", () => {
    const outcome = compile(
      "wrong.ts",
      'import { scan } from "leaktrail";\nscan(42);\nscan("", { pth: "a" });\n',
      "--noEmit",
    );
    expect(outcome.status).not.toBe(0);
    expect(outcome.stdout).toContain("wrong.ts(2,6)");
    expect(outcome.stdout).toContain("wrong.ts(3,");
  });

  test("only the documented entry can be imported", () => {
    const deep = offline(sandbox.path("consumer"), ["--input-type=module", "--eval", 'import "leaktrail/dist/cli.js"']);
    expect(deep.stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
