import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../../..");

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly workspaces?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Manifest;
}

// npm prepares a package that it installs from git as soon as one of these stands in it, and that breaks pre-commit.
const PREPARES = /^(pre|post)?(install|pack|prepare|publish|build)$|^prepublishOnly$|^dependencies$/;

test("no script makes npm prepare the package on install", () => {
  const { scripts, workspaces } = read("package.json");
  expect(Object.keys(scripts ?? {}).filter((name) => PREPARES.test(name))).toEqual([]);
  expect(workspaces).toBeUndefined();
});

test("there is no runtime dependency", () => {
  expect(read("package.json").dependencies).toBeUndefined();
});

describe.each(["", "tests/"])("%spackage.json", (folder) => {
  test("pins every tool to one version", () => {
    const loose = Object.entries(read(`${folder}package.json`).devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test("its lock names no registry and holds every platform's packages", () => {
    const lock = JSON.parse(readFileSync(join(ROOT, `${folder}package-lock.json`), "utf8")) as {
      packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
    };
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
    const optional = Object.values(lock.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(optional.filter((name) => lock.packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});

test("npm packs only what a user runs or must be given", () => {
  const run = spawnSync("npm", ["pack", "--dry-run", "--json", "--loglevel=error"], {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [{ files }] = JSON.parse(run.stdout) as [{ files: { path: string }[] }];
  const allowed = /^(bin|dist|schema)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD_PARTY_NOTICES)$/;
  expect(files.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
  expect(files.map(({ path }) => path)).toContain("bin/leaktrail.js");
});
