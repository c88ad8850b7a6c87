// Prepares a fetched snapshot for benchmarks: `node bench/prepare.js SNAPSHOT TARGET`.
// A bare clone of heads and tags, promisor marks removed, a placeholder blob for each absent blob.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";

const [snapshot, target] = process.argv.slice(2);
if (snapshot === undefined || target === undefined) {
  process.stderr.write("usage: node bench/prepare.js SNAPSHOT TARGET\n");
  process.exit(2);
}

/** @param {string[]} args */
const git = (...args) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 1 << 30 });

if (!existsSync(target)) git("clone", "--quiet", "--bare", snapshot, target);
const packs = join(target, "objects/pack");
for (const name of readdirSync(packs)) if (name.endsWith(".promisor")) rmSync(join(packs, name));

const absent = git("--git-dir", target, "rev-list", "--objects", "--all", "--missing=print")
  .split("\n")
  .filter((line) => line.startsWith("?"))
  .map((line) => line.slice(1));
for (const oid of absent) {
  const file = join(target, "objects", oid.slice(0, 2), oid.slice(2));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, deflateSync("blob 0\0"));
}
process.stdout.write(`${target}: ${absent.length} placeholder blobs\n`);
