// The keyword prefilter against the automaton it replaced, interleaved: `node bench/prefilter.js CLONE [MB] [RUNS]`.
// Prints processor time as a rate and as a ratio, the hits beside it, and fails where two ways differ in any hit.
import { spawnSync } from "node:child_process";
import { importSources } from "../tools/import-sources.js";

const [clone, megabytes = "64", runs = "5"] = process.argv.slice(2);
const { Automaton, HitList, PairFilter, PATTERNS, compileCatalogue } = await importSources(`
  export { Automaton } from "./bench/prefilter/automaton.ts";
  export { compileCatalogue } from "./lib/detect/catalogue.ts";
  export { HitList } from "./lib/detect/hit-list.ts";
  export { PairFilter } from "./lib/detect/prefilter/pair-filter.ts";
  export { PATTERNS } from "./patterns/all.ts";
`);
// Sources of its own: V8 would compile shared ones for both ways of scanning, and slower.
const plain = await importSources(`
  export { PairFilter } from "./lib/detect/prefilter/pair-filter.ts";
  export { jsScanner } from "./lib/detect/prefilter/scan-js.ts";
`);

const blobs = sample(Number(megabytes) * 1e6);
const total = blobs.reduce((sum, { length }) => sum + length, 0);
const { keywords } = compileCatalogue(PATTERNS).prefilter.headed;
const filters = [
  ["automaton", () => new Automaton(keywords)],
  ["pairs", () => new PairFilter(keywords)],
  ["pairs, no WebAssembly", () => new plain.PairFilter(keywords, plain.jsScanner)],
].map(([name, make]) => {
  const started = processorTime();
  const filter = make();
  console.log(`${name}: built in ${(processorTime() - started).toFixed(1)} ms`);
  return { name, filter };
});

console.log(`${blobs.length} blobs, ${total} bytes, ${keywords.length} keywords`);
checkEqual();
measure("whole blobs", blobs.map(whole));
measure("ranges of 50 to 500 bytes", blobs.slice(0, 500).flatMap(someRanges));
measure(
  "ranges of 8 bytes",
  blobs
    .slice(0, 500)
    .flatMap(someRanges)
    .map(([bytes, from]) => [bytes, from, Math.min(from + 8, bytes.length)]),
);

/** Blobs in the order of their ids, which is as good as chance. */
function sample(size) {
  const list = git("", "cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname) %(objectsize)");
  const ids = [];
  let sum = 0;
  const rows = list
    .toString()
    .split("\n")
    .filter((row) => row.startsWith("blob "));
  const step = Math.max(1, Math.floor(rows.length / 5000));
  for (let i = 0; i < rows.length && sum < size; i += step) {
    const [, id, length] = rows[i].split(" ");
    if (Number(length) > 4e6) continue;
    ids.push(id);
    sum += Number(length);
  }
  return contentsOf(git(`${ids.join("\n")}\n`, "cat-file", "--batch"));
}

function contentsOf(output) {
  const found = [];
  for (let at = 0; at < output.length;) {
    const line = output.indexOf(10, at);
    const size = Number(output.toString("latin1", at, line).split(" ")[2]);
    found.push(new Uint8Array(output.subarray(line + 1, line + 1 + size)));
    at = line + 1 + size + 1;
  }
  return found;
}

function git(input, ...args) {
  const { status, stdout, stderr } = spawnSync("git", ["-C", clone, ...args], { input, maxBuffer: 2 ** 31 - 1 });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function whole(bytes) {
  return [bytes, 0, bytes.length];
}

/** Ranges of lengths that differ, always the same ones. */
function someRanges(bytes, number) {
  const ranges = [];
  for (let from = number % 97; from + 500 <= bytes.length && ranges.length < 100; from += 731) {
    ranges.push([bytes, from, from + 50 + ((from * 37) % 451)]);
  }
  return ranges;
}

function checkEqual() {
  const lists = filters.map(() => new HitList());
  for (const bytes of blobs) {
    filters.forEach(({ filter }, i) => (lists[i].clear(), filter.hitsIn(bytes, 0, bytes.length, lists[i])));
    const [wanted, ...others] = lists.map(hitsOf);
    if (others.some((hits) => hits !== wanted)) {
      console.error("two filters differ");
      process.exitCode = 1;
    }
  }
}

function hitsOf({ keyword, start, count }) {
  return `${keyword.subarray(0, count)};${start.subarray(0, count)}`;
}

function measure(what, ranges) {
  const bytes = ranges.reduce((sum, [, from, to]) => sum + to - from, 0);
  const times = filters.map(() => []);
  const counts = filters.map(() => 0);
  const into = new HitList();
  for (let run = 0; run <= Number(runs); run++) {
    filters.forEach(({ filter }, i) => {
      const started = processorTime();
      counts[i] = 0;
      for (const [text, from, to] of ranges) {
        into.clear();
        filter.hitsIn(text, from, to, into);
        counts[i] += into.count;
      }
      if (run > 0) times[i].push(processorTime() - started);
    });
  }
  console.log(`${what}: ${ranges.length} ranges, ${bytes} bytes`);
  filters.forEach(({ name }, i) => {
    const time = median(times[i]);
    const rate = `${(bytes / 1000 / time).toFixed(0)} MB/s, ${((time * 1e6) / ranges.length).toFixed(0)} ns a range`;
    const ratio = (median(times[0]) / time).toFixed(2);
    const hits = `${counts[i]} hits (${((counts[i] * 1024) / bytes).toFixed(2)} a KB)`;
    console.log(`  ${name}: ${rate}, ${ratio} x the automaton's speed, ${hits}`);
  });
}

/** In ms; the machine may be shared. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
