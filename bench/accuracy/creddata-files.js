// The labelled files of CredData, taken from the repositories that they come from and kept outside of ours.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileIdOf, labelsOf } from "./creddata-labels.js";
import { contentsOf, filesOf } from "./git-objects.js";

/**
 * @typedef {{ file: string, path: string, labelledPath: string }} Entry file: `name/id`, as spans name it; path: in its repository
 */

/**
 * Takes the labelled files of a repository out of a clone of it, once. Null where there is no clone.
 *
 * @returns {{ entries: Entry[], absent: number } | null}
 */
export function takeFiles({ labels, clones, data }, { name, commit }) {
  const index = join(data, name, "index.json");
  if (existsSync(index)) return JSON.parse(readFileSync(index, "utf8"));
  const gitDir = clones.get(name);
  if (gitDir === undefined) return null;
  const wanted = new Map(labelsOf(labels, name).map((row) => [row.fileId, row.filePath]));
  const chosen = filesOf(gitDir, commit).filter(({ path }) => isTaken(path, wanted));
  const contents = contentsOf(
    gitDir,
    chosen.map(({ id }) => id),
  );
  mkdirSync(join(data, name), { recursive: true });
  const entries = [];
  for (const [at, { path }] of chosen.entries()) {
    if (contents[at] === null) continue;
    const id = fileIdOf(path);
    writeFileSync(join(data, name, id), contents[at]);
    entries.push({ file: `${name}/${id}`, path, labelledPath: wanted.get(id) });
  }
  const answer = { entries, absent: wanted.size - entries.length };
  writeFileSync(index, JSON.stringify(answer));
  return answer;
}

/** The extension tells apart the few paths whose hashes begin alike. */
function isTaken(path, wanted) {
  const labelled = wanted.get(fileIdOf(path));
  return labelled !== undefined && extname(labelled) === extname(path).toLowerCase();
}

/** Clones that have been fetched: lines of name, git directory, commit. */
export function fetchedClones(list) {
  const lines = readFileSync(list, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => line.split("\t")).map(([name, gitDir]) => [name, gitDir]));
}
