// Small histories that do to secrets whatever people do: merges, moves, copies, reverts, re-introductions.
import { codeLine, codeLines, dice, leakLine, makeToken } from "./random.js";

const EPOCH = 1_600_000_000;
const PATHS = [
  "config.js",
  "src/app.ts",
  "src/lib/util.py",
  "deploy/prod.yml",
  ".env",
  "docs/notes.md",
  "old/config.js",
];

/**
 * A fast-import stream and its tokens. Every commit without a child has a ref, so that all commits count.
 *
 * @param {{ seed: number, commits: number, secrets: number }} what
 */
export function randomHistory({ seed, commits, secrets }) {
  const rng = dice(seed);
  const tokens = Array.from({ length: secrets }, () => makeToken(rng));
  const due = new Map(tokens.map((token) => [1 + rng.below(commits - 1), token]));
  for (const token of tokens) {
    if ([...due.values()].includes(token)) continue;
    due.set(
      [...Array(commits).keys()].find((at) => at > 0 && !due.has(at)),
      token,
    );
  }
  const all = [];
  const known = [];
  let time = EPOCH;
  for (let at = 0; at < commits; at++) {
    time += rng.chance(12) ? -rng.below(400) : rng.pick([0, 1, 60, 3600]);
    const parents = parentsOf(rng, all);
    const tree = changed(rng, startOf(rng, parents), all);
    const token = due.get(at);
    if (token !== undefined) {
      plant(rng, tree, token);
      known.push(token);
    } else if (known.length > 0 && rng.chance(15)) plant(rng, tree, rng.pick(known));
    all.push({ mark: at + 1, parents, tree, time });
  }
  return { tokens, stream: all.map(commitText).join("") + refs(rng, all) };
}

/** Mostly the newest commit; now and then an older one, two or three, or none. */
function parentsOf(rng, all) {
  if (all.length === 0 || rng.chance(2)) return [];
  const recent = all.slice(-7);
  const parents = new Set([rng.chance(65) ? all.at(-1) : rng.pick(recent)]);
  for (let i = rng.pick([0, 0, 0, 1, 1, 2]); i > 0; i--) parents.add(rng.pick(recent));
  return [...parents];
}

function startOf(rng, parents) {
  const tree = new Map(parents[0]?.tree);
  for (const { tree: other } of parents.slice(1)) {
    if (rng.chance(20)) continue;
    for (const [path, lines] of other) if (rng.chance(70)) tree.set(path, lines);
    for (const path of tree.keys()) if (!other.has(path) && rng.chance(15)) tree.delete(path);
  }
  return tree;
}

function changed(rng, tree, all) {
  for (let i = rng.pick([1, 1, 2, 3]); i > 0; i--) {
    const path = tree.size > 0 ? rng.pick([...tree.keys()]) : rng.pick(PATHS);
    const lines = tree.get(path) ?? codeLines(rng, 5 + rng.below(50));
    const action = rng.below(12);
    if (action < 5) tree.set(path, edited(rng, lines));
    else if (action < 7) {
      tree.delete(path);
      tree.set(rng.pick(PATHS), rng.chance(50) ? edited(rng, lines) : lines);
    } else if (action === 7) tree.set(rng.pick(PATHS), lines);
    else if (action === 8) tree.delete(path);
    else if (action === 9) tree.set(rng.pick(PATHS), codeLines(rng, 5 + rng.below(50)));
    else if (action === 10 && all.length > 0) return new Map(rng.pick(all).tree);
  }
  return tree;
}

function edited(rng, old) {
  const lines = [...old];
  for (let i = 1 + rng.below(5); i > 0; i--) {
    const at = rng.below(lines.length);
    if (rng.chance(30) && lines.length > 3) lines.splice(at, 1 + rng.below(3));
    else lines.splice(at, rng.below(2), codeLine(rng));
  }
  return lines.length > 0 ? lines : [codeLine(rng)];
}

function plant(rng, tree, token) {
  const path = tree.size > 0 && rng.chance(70) ? rng.pick([...tree.keys()]) : rng.pick(PATHS);
  const lines = [...(tree.get(path) ?? codeLines(rng, 5 + rng.below(30)))];
  lines.splice(rng.below(lines.length + 1), 0, leakLine(rng, token));
  tree.set(path, lines);
}

function commitText({ mark, parents, tree, time }) {
  const files = [...tree].map(([path, lines]) => `M 100644 inline ${path}\n${data(`${lines.join("\n")}\n`)}`);
  return [
    parents.length === 0 ? "reset refs/heads/scratch\n\n" : "",
    `commit refs/heads/scratch\nmark :${mark}\ncommitter Ada <ada@example.test> ${time} +0130\n${data(`change ${mark}`)}`,
    ...parents.map((parent, index) => `${index === 0 ? "from" : "merge"} :${parent.mark}\n`),
    "deleteall\n",
    ...files,
    "\n",
  ].join("");
}

function refs(rng, all) {
  const withChild = new Set(all.flatMap(({ parents }) => parents));
  const tips = all.filter((commit) => !withChild.has(commit));
  const lines = tips.map(({ mark }, index) => {
    const last = index === tips.length - 1;
    const ref = last ? "refs/heads/main" : `refs/${rng.pick(["heads/b", "tags/t", "remotes/origin/r"])}${index}`;
    return `reset ${ref}\nfrom :${mark}\n\n`;
  });
  return lines.join("");
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
