// How many of the samples beside the rules of gitleaks and betterleaks come out as their authors mean them:
// `node bench/accuracy/samples.js CLONE... [--all] [--rule NAME] [--json FILE]`. Samples are read from the Go sources
// of the clones when this runs; nothing of them is kept here, and no value is printed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evaluate } from "../../tools/data-modules.js";
import { framesOf, samplesOf } from "./go-samples.js";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { nodePlatform: platform } = await import(join(ROOT, "dist/index.js"));
const { sampleOf } = await evaluate(join(ROOT, "lib/detect/check.ts"));
const { detect } = await evaluate(join(ROOT, "lib/detect/detect.ts"));
const { judgePath } = await evaluate(join(ROOT, "lib/detect/path/judge-path.ts"));
const { defaultCatalogue } = await evaluate(join(ROOT, "lib/detect/default-catalogue.ts"));
const catalogue = defaultCatalogue();

/** A generated value that fails a checksum is made again this often, with the checksum right. */
const SEED = 7;
/** What a user would take for an alarm: these, and not that a token's checksum is wrong or that it is encrypted. */
const ALARMS = new Set(["confirmed", "shaped", "generic", "expired"]);

const { values: options, positionals: clones } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean" }, rule: { type: "string" }, json: { type: "string" } },
});

const results = clones.flatMap(resultsOf);
printRules(results);
printTotals(results);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results.map(withoutText), null, 1)}\n`);

function resultsOf(clone) {
  const base = join(clone, "cmd/generate/config");
  const frames = framesOf(readFileSync(join(base, "utils/generate.go"), "utf8"));
  const unread = [];
  const context = { frames, random: numbers(), unread };
  const files = readdirSync(join(base, "rules")).filter((name) => /(?<!_test)\.go$/.test(name));
  const samples = files.flatMap((name) => samplesOf(readFileSync(join(base, "rules", name), "utf8"), context));
  console.log(`${basename(clone)}: ${samples.length} samples; not read: ${unread.length}`);
  if (options.all) for (const line of unread) console.log(`  ${line}`);
  const counts = new Map();
  return samples.map((sample) => {
    const key = `${sample.rule} ${sample.positive}`;
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    return { tool: basename(clone), index, kind: kindOf(sample), ...judged(sample) };
  });
}

/** `part` of a rule never reported alone, `made` by a generator, `framed` a literal in generated text, or `literal`. */
function kindOf({ made, framed, isPart }) {
  if (isPart) return "part";
  if (made.length > 0) return "made";
  return framed ? "framed" : "literal";
}

/** `found` at any severity, `recognised` as a placeholder or a published sample and counted, or `silent`. */
function judged(sample) {
  const { text, detections, placeholders } = remade(sample);
  const byPath = sample.path === undefined ? null : judgePath(sample.path, detections);
  const seen = detections.map(({ pattern, verdict }) => `${pattern.name} ${verdict}`);
  if (byPath !== null) seen.push(`${byPath.rule.name} path`);
  const isAlarm = detections.some(({ verdict }) => ALARMS.has(verdict));
  const outcome = seen.length > 0 ? "found" : placeholders.size > 0 ? "recognised" : "silent";
  return { ...sample, text, seen, outcome, isRight: sample.positive ? outcome === "found" : !isAlarm };
}

/** What is detected in a sample; made-up tokens whose checksum is wrong are made again by our generator first. */
function remade({ text, made, path = "" }) {
  const look = (content) => detect(new TextEncoder().encode(content), catalogue, { path, platform });
  let now = text;
  const first = look(now);
  if (made.length === 0) return { text, ...first };
  for (const { pattern, verdict, start, end } of first.detections.toReversed()) {
    if (verdict === "mismatch") now = now.slice(0, start) + sampleOf(pattern, platform, SEED) + now.slice(end);
  }
  return now === text ? { text, ...first } : { text: now, ...look(now) };
}

function printRules(rows) {
  const wrong = rows.filter(({ isRight, rule }) => !isRight && (options.rule === undefined || rule === options.rule));
  const groups = grouped(wrong, ({ tool, rule, positive, kind, outcome }) =>
    [tool, rule, positive ? "missed" : "alarm", kind, outcome].join(" "),
  );
  for (const [group, found] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [tool, rule, , kind] = group.split(" ");
    const all = rows.filter(
      (row) => row.tool === tool && row.rule === rule && row.kind === kind && row.positive === found[0].positive,
    );
    const places = found.map(({ index, seen }) => `${index + 1}${seen.length === 0 ? "" : ` (${seen.join(", ")})`}`);
    const shown = options.all ? places : places.slice(0, 6);
    console.log(`${group} ${found.length} of ${all.length}: ${shown.join("; ")}`);
  }
}

function printTotals(rows) {
  for (const [key, group] of grouped(rows, ({ tool, positive, kind }) => `${tool} ${positive} ${kind}`)) {
    const [tool, positive, kind] = key.split(" ");
    printShare(`${tool} ${positive === "true" ? "positive" : "negative"} ${kind}`, group);
  }
  for (const positive of [true, false]) {
    const name = positive ? "positive" : "negative";
    const group = rows.filter((row) => row.positive === positive);
    printShare(`all ${name}`, group);
    printShare(
      `all ${name}, literal`,
      group.filter(({ kind }) => kind === "literal"),
    );
    printShare(`all ${name}, each text once`, [...new Map(group.map((row) => [row.text, row])).values()]);
  }
}

function printShare(name, group) {
  const right = group.filter(({ isRight }) => isRight).length;
  const recognised = group.filter(({ positive, outcome }) => positive && outcome === "recognised").length;
  const share = (100 * right) / Math.max(1, group.length - recognised);
  const note = recognised === 0 ? "" : ` and ${recognised} recognised as made up; without those`;
  console.log(`${name}: ${right} of ${group.length}${note} ${share.toFixed(1)} %`);
}

function grouped(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function withoutText({ tool, rule, index, positive, kind, path, seen, outcome, isRight }) {
  return { tool, rule, index, positive, kind, path, seen, outcome, isRight };
}

/** Numbers that are the same in every run (mulberry32). */
function numbers() {
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
