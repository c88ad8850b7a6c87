import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Sandbox } from "./e2e-sandbox.ts";

/** The checkout these tests run from. */
export const ROOT: string = join(import.meta.dirname, "../..");

/** A repository of one commit that holds what the checkout holds now: committed, changed and new files, no ignored ones. */
export interface ProductClone {
  readonly path: string;
  /** Commit id. */
  readonly rev: string;
}

/** Copies the checkout into the sandbox and commits it there, so that installs from git test the present state. */
export function productClone(sandbox: Sandbox): ProductClone {
  if (!existsSync(join(ROOT, "dist/hook.cjs"))) throw new Error("dist/ is absent: run `npm run compile` first");
  const path = sandbox.path("product");
  const listed = sandbox.must("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
  for (const file of new Set(listed.stdout.split("\0"))) {
    if (file === "" || !existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(path, file)), { recursive: true });
    cpSync(join(ROOT, file), join(path, file));
  }
  const git = (...args: string[]): string => sandbox.must("git", args, { cwd: path }).stdout.trim();
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "state under test");
  return { path, rev: git("rev-parse", "HEAD") };
}

/** `npm pack` of the clone; gives the tarball's path. */
export function packProduct(sandbox: Sandbox, clone: ProductClone): string {
  const packed = sandbox.must("npm", ["pack", "--json", "--pack-destination", sandbox.root], { cwd: clone.path });
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  return sandbox.path(filename);
}

/** Installs the tarball without network, as `npm install --global` does, and gives a sandbox with `leaktrail` on PATH. */
export function withInstalled(sandbox: Sandbox): Sandbox {
  const tarball = packProduct(sandbox, productClone(sandbox));
  const prefix = sandbox.path("installed");
  sandbox.must("npm", ["install", "--global", "--offline", "--prefix", prefix, tarball]);
  return sandbox.withPath(join(prefix, "bin"));
}
