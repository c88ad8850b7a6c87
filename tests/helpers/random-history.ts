import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestRepo } from "./repo.ts";

/** What stands at a path: mode and content; a gitlink's content is a commit id. */
interface File {
  readonly mode: "100644" | "100755" | "120000" | "160000";
  readonly content: string;
}

type Tree = ReadonlyMap<string, File>;

interface Commit {
  readonly mark: number;
  readonly tree: Tree;
}

/** Numbers from a seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to before `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % end;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

const PATHS = ["a", "b.txt", "dir/a", "dir/sub/c", "dir/sub.x", "prod.env", "dir/.env", "na\u00efve", "sp ace"];
const WORDS = ["KEY1", "KEY2", "KEY3", "KEY4", "WEAK", "plain", "other", "text"];
const EPOCH = 1_600_000_000;

/**
 * Fills a repository with a history made from a seed: side branches, merges of two and more, evil merges, unrelated
 * roots, renames, copies, reverts, re-introductions, clocks that go backwards, tags of all kinds, remotes, a stash,
 * notes, a tag on a blob.
 */
export function fillRandomly(repo: TestRepo, seed: number, size = 18): void {
  const dice = new Dice(seed);
  const stream: string[] = [];
  const commits: Commit[] = [];
  let time = EPOCH;
  const count = 4 + dice.below(size);
  for (let index = 0; index < count; index++) {
    time += dice.chance(15) ? -dice.below(500) : dice.pick([0, 1, 60, 60]);
    const parents = chooseParents(dice, commits);
    const tree = mutate(dice, startTree(dice, parents), commits);
    const commit = { mark: index + 1, tree };
    commits.push(commit);
    stream.push(commitText(commit, parents, "refs/heads/scratch", time));
  }
  addRefs(dice, stream, commits, time);
  const importing = ["fast-import", "--quiet", "--force", "--export-marks=.git/marks"];
  repo.bytes(importing, { input: Buffer.from(stream.join(""), "utf8") });
  repo.git("update-ref", "-d", "refs/heads/scratch");
  if (dice.chance(20)) {
    const blob = repo.bytes(["hash-object", "-w", "--stdin"], { input: "KEY4 KEY5\n" }).toString().trim();
    repo.git("update-ref", "refs/tags/blob", blob);
  }
  addLogs(dice, repo, time);
  if (dice.chance(10)) repo.git("symbolic-ref", "HEAD", "refs/heads/unborn");
  else if (dice.chance(15)) repo.git("update-ref", "--no-deref", "HEAD", repo.git("rev-parse", "main~0"));
}

/** Mostly the newest commit alone; sometimes an older one, several, or none. */
function chooseParents(dice: Dice, commits: readonly Commit[]): Commit[] {
  const newest = commits.at(-1);
  if (newest === undefined || dice.chance(3)) return [];
  const pool = commits.slice(-8);
  const wanted = dice.pick([1, 1, 1, 1, 2, 2, 3, 4]);
  const parents = new Set<Commit>([dice.chance(60) ? newest : dice.pick(pool)]);
  for (let i = 1; i < wanted; i++) parents.add(dice.pick(pool));
  return [...parents];
}

function startTree(dice: Dice, parents: readonly Commit[]): Map<string, File> {
  const tree = new Map(parents[0]?.tree);
  for (const parent of parents.slice(1)) {
    // A merge takes each path from either side, from none, or, with `-s ours`, nothing at all.
    if (dice.chance(25)) continue;
    for (const [path, file] of parent.tree) if (dice.chance(70)) tree.set(path, file);
    for (const path of tree.keys()) if (!parent.tree.has(path) && dice.chance(20)) tree.delete(path);
  }
  return tree;
}

function mutate(dice: Dice, tree: Map<string, File>, commits: readonly Commit[]): Tree {
  for (let i = dice.pick([0, 1, 1, 2, 3]); i > 0; i--) {
    const paths = [...tree.keys()];
    const path = paths.length > 0 ? dice.pick(paths) : "a";
    const file = tree.get(path);
    const action = dice.below(10);
    if (action < 4 || file === undefined) tree.set(dice.pick(PATHS), newFile(dice));
    else if (action === 4) tree.delete(path);
    else if (action === 5) {
      tree.delete(path);
      tree.set(dice.pick(PATHS), file);
    } else if (action === 6) tree.set(dice.pick(PATHS), file);
    else if (action === 7) tree.set(path, { mode: "100644", content: `${textOf(file)}${dice.pick(WORDS)}\n` });
    else if (action === 8) tree.set(path, { mode: "100755", content: textOf(file) });
    else if (commits.length > 0) return dice.pick(commits).tree;
  }
  return withoutClashes(tree);
}

function newFile(dice: Dice): File {
  if (dice.chance(6)) return { mode: "120000", content: dice.pick(["KEY1", "elsewhere/KEY3", "a"]) };
  if (dice.chance(4)) return { mode: "160000", content: dice.pick(["1", "2"]).repeat(40) };
  const words = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(WORDS));
  return { mode: "100644", content: `${words.join("\n")}\n` };
}

function textOf({ mode, content }: File): string {
  return mode === "160000" ? "was a submodule\n" : content;
}

/** A path cannot be a file and a folder at once. */
function withoutClashes(tree: Map<string, File>): Tree {
  const folders = new Set([...tree.keys()].flatMap((path) => prefixes(path)));
  return new Map([...tree].filter(([path]) => !folders.has(path)));
}

function prefixes(path: string): string[] {
  return path
    .split("/")
    .slice(0, -1)
    .map((_, depth, parts) => parts.slice(0, depth + 1).join("/"));
}

function commitText(commit: Commit, parents: readonly Commit[], ref: string, time: number): string {
  const files = [...commit.tree].map(([path, { mode, content }]) =>
    mode === "160000" ? `M ${mode} ${content} ${path}\n` : `M ${mode} inline ${path}\n${data(content)}`,
  );
  return [
    parents.length === 0 ? `reset ${ref}\n\n` : "",
    `commit ${ref}\nmark :${commit.mark}\n`,
    `committer Ada <ada@example.test> ${time} +0130\n${data(`commit ${commit.mark}`)}`,
    ...parents.map(({ mark }, index) => `${index === 0 ? "from" : "merge"} :${mark}\n`),
    "deleteall\n",
    ...files,
    "\n",
  ].join("");
}

function addRefs(dice: Dice, stream: string[], commits: readonly Commit[], time: number): void {
  const reset = (ref: string, commit: Commit): void => void stream.push(`reset ${ref}\nfrom :${commit.mark}\n\n`);
  const newest = commits.at(-1)!;
  reset("refs/heads/main", dice.chance(70) ? newest : dice.pick(commits));
  for (let i = dice.below(4); i > 0; i--) reset(`refs/heads/b${i}`, dice.pick(commits));
  for (let i = dice.below(3); i > 0; i--) reset(`refs/remotes/origin/r${i}`, dice.pick(commits));
  for (let i = dice.below(3); i > 0; i--) reset(`refs/tags/light${i}`, dice.pick(commits));
  for (let i = dice.below(3); i > 0; i--) {
    stream.push(`tag noted${i}\nfrom :${dice.pick(commits).mark}\ntagger A <a@b> ${time} +0000\n${data("tag")}`);
  }
  if (dice.chance(30)) {
    const stash = { mark: 900, tree: mutate(dice, new Map(newest.tree), commits) };
    stream.push(commitText(stash, [newest, dice.pick(commits)], "refs/stash", time + 10));
  }
  if (dice.chance(30)) {
    const note = { mark: 901, tree: new Map([["ab/cd", newFile(dice)]]) };
    stream.push(commitText(note, [], "refs/notes/commits", time + 5));
    stream.push(
      commitText({ mark: 902, tree: new Map([["ab/ef", newFile(dice)]]) }, [note], "refs/notes/commits", time),
    );
  }
}

/** Older stashes and lost branch tips, as reflogs name them; what no log names stays unreachable. */
function addLogs(dice: Dice, repo: TestRepo, time: number): void {
  const marks = readFileSync(join(repo.path, ".git/marks"), "latin1").trim().split("\n");
  const commits = marks.map((line) => line.split(" ")[1] ?? "");
  const log = (ref: string, last: string | null): void => {
    const named = Array.from({ length: 1 + dice.below(2) }, () => dice.pick(commits));
    const steps = ["0".repeat(40), ...named, ...(last === null ? [] : [last])];
    const entries = steps.slice(1).map((to, at) => `${steps[at]} ${to} A <a@b> ${time} +0000\tstep\n`);
    repo.write(`.git/logs/${ref}`, entries.join(""));
  };
  if (dice.chance(50)) log("refs/heads/main", null);
  const stash = repo.git("for-each-ref", "--format=%(objectname)", "refs/stash");
  if (stash !== "" && dice.chance(70)) log("refs/stash", stash);
}

function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}\n`;
}
