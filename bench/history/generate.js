// A history of any length from a seed, written by `git fast-import` and packed as git packs its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { codeLine, codeLines, dice, leakLine, makeToken } from "./random.js";

const EPOCH = 1_500_000_000;
const FIRST_FILES = 60;
const DAILY = 86_400 / 12;

/**
 * Files of 2 to 40 KB, edits of a few lines, a new file every 20 commits, moves, side branches that are merged, and
 * tokens that are planted once each. Gives the tokens with the commits that planted them.
 */
export async function generateHistory({ repo, commits, secrets, seed, scratch }) {
  scratch.git(scratch.path, ["init", "--quiet", "--bare", "--initial-branch=main", repo]);
  const marks = scratch.fresh("marks");
  const args = ["-C", repo, "fast-import", "--quiet", `--export-marks=${marks}`];
  const child = spawn("git", args, { env: scratch.env, stdio: ["pipe", "ignore", "inherit"] });
  const ended = once(child, "exit");
  const planted = [];
  for (const chunk of historyStream({ commits, secrets, seed, planted })) {
    if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  scratch.git(repo, ["repack", "-q", "-adf"]);
  const ids = new Map(
    readFileSync(marks, "utf8")
      .split("\n")
      .map((line) => line.split(" ")),
  );
  return planted.map(({ token, mark }) => ({ token, first: ids.get(`:${mark}`) }));
}

/** Text for fast-import; a list of `{token, mark}` is filled on the way. */
function* historyStream({ commits, secrets, seed, planted }) {
  const rng = dice(seed);
  const state = { rng, mark: 0, time: EPOCH, files: new Map(), last: 0 };
  const first = [];
  for (let i = 0; i < FIRST_FILES; i++) yield* writeFile(state, first, newPath(rng), newText(rng));
  yield commit(state, "main", first, []);
  const every = Math.max(1, Math.floor(commits / (secrets + 1)));
  let side = null;
  for (let at = 1; at < commits; at++) {
    if (side === null && rng.chance(6))
      side = { from: state.last, last: state.last, files: new Map(), left: 1 + rng.below(4) };
    const aside = side !== null && side.left > 0 && rng.chance(40);
    const token = at % every === 0 && planted.length < secrets ? makeToken(rng) : undefined;
    const merged = !aside && side?.left === 0 ? side : null;
    const changes = merged === null ? [] : take(state, merged);
    yield* change(state, aside ? side : null, changes, token);
    if (aside) side.left--;
    const parents = merged === null ? [(aside ? side : state).last] : [state.last, merged.last];
    yield commit(state, aside ? "side" : "main", changes, parents, aside ? side : null);
    if (merged !== null) side = null;
    if (token !== undefined) planted.push({ token, mark: state.mark });
  }
}

/** A merge takes the side's version of each file that the side changed. */
function take(state, side) {
  for (const [path, file] of side.files) state.files.set(path, file);
  return [...side.files].map(([path, { mark }]) => `M 100644 :${mark} ${path}\n`);
}

/** One to three files edited in one to six places; now and then a file comes or moves. */
function* change(state, side, changes, token) {
  const { rng } = state;
  const paths = [...state.files.keys()];
  for (let i = 1 + rng.below(3); i > 0; i--) {
    const path = rng.pick(paths);
    const { lines } = side?.files.get(path) ?? state.files.get(path);
    yield* writeFile(state, changes, path, edited(rng, lines, i === 1 ? token : undefined), side);
  }
  if (side !== null) return;
  if (rng.chance(5)) yield* writeFile(state, changes, newPath(rng), newText(rng));
  if (rng.chance(2)) move(state, changes, rng.pick(paths), newPath(rng));
}

function edited(rng, old, token) {
  const lines = [...old];
  for (let i = 1 + rng.below(6); i > 0; i--) {
    const at = rng.below(lines.length);
    const kind = rng.below(10);
    if (kind < 6) lines[at] = codeLine(rng);
    else if (kind < 9) lines.splice(at, 0, codeLine(rng));
    else if (lines.length > 40) lines.splice(at, 1);
  }
  if (token !== undefined) lines.splice(rng.below(lines.length), 0, leakLine(rng, token));
  return lines;
}

function* writeFile(state, changes, path, lines, side = null) {
  const text = `${lines.join("\n")}\n`;
  const mark = ++state.mark;
  (side ?? state).files.set(path, { lines, mark });
  changes.push(`M 100644 :${mark} ${path}\n`);
  yield `blob\nmark :${mark}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

function move(state, changes, from, to) {
  const file = state.files.get(from);
  if (state.files.has(to)) return;
  state.files.delete(from);
  state.files.set(to, file);
  changes.push(`D ${from}\n`, `M 100644 :${file.mark} ${to}\n`);
}

function commit(state, branch, changes, parents, side = null) {
  state.time += 1 + state.rng.below(DAILY);
  const mark = ++state.mark;
  if (side === null) state.last = mark;
  else side.last = mark;
  const message = `${codeLine(state.rng).trim()}\n`;
  return [
    `commit refs/heads/${branch}\nmark :${mark}\n`,
    `committer Bench <bench@example.test> ${state.time} +0000\ndata ${Buffer.byteLength(message)}\n${message}`,
    ...parents.map((parent, index) => `${index === 0 ? "from" : "merge"} :${parent}\n`),
    ...changes,
    "\n",
  ].join("");
}

function newPath(rng) {
  const name = () =>
    codeLine(dice(rng.below(2 ** 31)))
      .replaceAll(/\W+/g, "")
      .slice(0, 12) || "part";
  const folder = `src/${"abcdefghijkl"[rng.below(12)]}${rng.below(4)}`;
  return `${folder}/${name()}${rng.below(100_000)}.${rng.pick(["ts", "js", "py", "md", "json", "yml"])}`;
}

/** 2 to 40 KB, small files more often than large ones. */
function newText(rng) {
  return codeLines(rng, 60 + Math.floor((rng.below(1000) * rng.below(1000)) / 1000));
}
