// Reads a bare snapshot of somebody's repository: plumbing only, nothing of its configuration is obeyed.
import { spawnSync } from "node:child_process";

const BIG = 2 ** 31 - 1;
const QUIET = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_NO_LAZY_FETCH: "1",
};

function git(gitDir, args, input) {
  const done = spawnSync("git", ["--git-dir", gitDir, ...args], { maxBuffer: BIG, env: QUIET, input });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`git ${args[0]} in ${gitDir}: ${String(done.stderr).trim()}`);
  return done.stdout;
}

/** A blob (`commit:path`) as text. */
export function gitText(gitDir, name) {
  return git(gitDir, ["cat-file", "blob", name]).toString("utf8");
}

/** Paths and ids of the files of a commit; symbolic links and submodules are left out. */
export function filesOf(gitDir, commit) {
  const listing = git(gitDir, ["ls-tree", "-r", "-z", "--full-tree", commit]).toString("utf8");
  return listing
    .split("\0")
    .map((entry) => /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry))
    .filter((entry) => entry !== null)
    .map(([, id, path]) => ({ id, path }));
}

/**
 * Contents of blobs, in the order of their ids; null for an absent one.
 *
 * @param {string} gitDir
 * @param {readonly string[]} ids
 * @returns {(Buffer | null)[]}
 */
export function contentsOf(gitDir, ids) {
  const output = git(gitDir, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  const contents = [];
  let at = 0;
  while (at < output.length) {
    const lineEnd = output.indexOf(10, at);
    const [, type, size] = output.toString("latin1", at, lineEnd).split(" ");
    at = lineEnd + 1;
    if (type !== "blob") contents.push(null);
    else {
      contents.push(output.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
  }
  return contents;
}
