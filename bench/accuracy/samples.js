// How many of the samples beside the rules of gitleaks and betterleaks come out as their authors mean them:
// `node bench/accuracy/samples.js CLONE... [--all] [--rule NAME] [--json FILE]`. Samples are read from the Go sources
// of the clones when this runs; nothing of them is kept here, and no value is printed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evaluate } from "../../tools/data-modules.js";
import { framesOf, samplesOf } from "./go-samples.js";
import { aboutWhat, NO_SECRET, patternFor } from "./sample-rules.js";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { nodePlatform: platform } = await import(join(ROOT, "dist/index.js"));
const { sampleOf } = await evaluate(join(ROOT, "lib/detect/expand.ts"));
const { detect } = await evaluate(join(ROOT, "lib/detect/detect.ts"));
const { judgePath } = await evaluate(join(ROOT, "lib/detect/path/judge-path.ts"));
const { madeOfRuns, maskOf } = await evaluate(join(ROOT, "lib/detect/placeholder/mask.ts"));
const { defaultCatalogue } = await evaluate(join(ROOT, "lib/detect/default-catalogue.ts"));
const catalogue = defaultCatalogue();

/** Chooses what the generators make. */
const SEED = 7;
/** What a user would take for an alarm: these, and not that a token's checksum is wrong or that it is encrypted. */
const ALARMS = new Set(["confirmed", "shaped", "generic", "expired"]);

const { values: options, positionals: clones } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean" }, rule: { type: "string" }, json: { type: "string" } },
});

const results = settled(clones.flatMap(resultsOf));
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

/**
 * `found` at any severity, `recognised` as a placeholder or a published sample, or `silent`. A negative sample is right
 * where no alarm is raised; `elsewhere` marks alarms that {@link settled} finds to be about something else.
 */
function judged(sample) {
  const looked = remade(sample);
  const { detections, placeholders, text } = looked;
  const byPath = sample.path === undefined ? null : judgePath(sample.path, detections);
  const seen = detections.map(({ pattern, verdict }) => `${pattern.name} ${verdict}`);
  if (byPath !== null) seen.push(`${byPath.rule.name} path`);
  const alarms = detections.filter(({ verdict }) => ALARMS.has(verdict)).map(({ pattern }) => pattern.name);
  const isMadeUp = placeholders.size > 0 || (sample.made.length === 0 && holdsSequence(text));
  const outcome = seen.length > 0 ? "found" : isMadeUp ? "recognised" : "silent";
  const isRight = sample.positive ? outcome === "found" : alarms.length === 0;
  return { ...sample, text, isRemade: text !== sample.text, seen, alarms, outcome, isRight };
}

/** Marks negative samples whose alarms are about another secret than their rule's. */
function settled(rows) {
  const isAbout = aboutWhat(rows.filter(({ positive }) => positive));
  return rows.map((row) => {
    const isOther = row.alarms.length > 0 && !row.alarms.some((pattern) => isAbout(row.rule, pattern));
    return !row.positive && isOther ? { ...row, outcome: "elsewhere" } : row;
  });
}

/** Whether the longest word of a text is a made-up one by the filters that every token passes. */
function holdsSequence(text) {
  const words = text.match(/[\w+/=-]{16,}/g) ?? [];
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const body = longest.replace(/^[A-Za-z]{2,8}[_-]/, "");
  return maskOf(longest, "") !== null || maskOf(longest.toLowerCase(), "") !== null || madeOfRuns(body);
}

/**
 * What is detected in a sample. Their generators fill loose shapes: a made-up token that is not found, or whose checksum
 * is wrong, is made again by our generator, where a pattern of ours is plainly for the same token.
 */
function remade({ text, made, framed, rule, positive, path = "" }) {
  const look = (content) => detect(new TextEncoder().encode(content), catalogue, { path, platform });
  const first = look(text);
  if (made.length === 0 || !positive) return { text, ...first };
  let now = text;
  for (const { pattern, verdict, start, end } of first.detections.toReversed()) {
    if (verdict === "mismatch") now = now.slice(0, start) + sampleOf(pattern, platform, SEED) + now.slice(end);
  }
  if (first.detections.length === 0) now = replaced(text, { made, framed, rule });
  return now === text ? { text, ...first } : { text: now, ...look(now) };
}

/** The text with its made-up token made anew: by the pattern of the rule's name, or the one whose prefix it has. */
function replaced(text, { made, framed, rule }) {
  const at = text.indexOf(made[0]);
  const from = framed ? at : at - (/[^\s"'`=<>]*$/.exec(text.slice(0, at))?.[0].length ?? 0);
  const to = framed ? at + made[0].length : at + (/^[^\s"'`<>]*/.exec(text.slice(at))?.[0].length ?? 0);
  const token = text.slice(from, to);
  const byPrefix = (pattern) =>
    pattern.anchor === "start" && pattern.inWord !== true && prefixIn(pattern, token) !== -1;
  const pattern = patternFor(rule, catalogue) ?? catalogue.patterns.find(byPrefix);
  if (at === -1 || pattern === undefined || pattern.anchor === "file") return text;
  const skipped = pattern.anchor === "start" ? Math.max(0, prefixIn(pattern, token)) : 0;
  return text.slice(0, from + skipped) + sampleOf(pattern, platform, SEED) + text.slice(to);
}

/** Where a prefix of the pattern's stands in a token: at its start, or behind a scheme or a host's beginning. */
function prefixIn({ keywords }, token) {
  const starts = keywords.filter((keyword) => keyword.length >= 3).map((keyword) => token.indexOf(keyword));
  return starts.find((at) => at === 0 || (at > 0 && /[/.:]$/.test(token.slice(0, at)))) ?? -1;
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
  console.log(`made again by our generator: ${rows.filter(({ isRemade }) => isRemade).length}`);
}

/** Raw share, then the share without what is set aside: made-up values, rules about no secret, other tokens. */
function printShare(name, group) {
  const right = group.filter(({ isRight }) => isRight);
  const wrong = group.filter(({ isRight }) => !isRight);
  const aside = grouped(wrong, asideReason);
  aside.delete("");
  const count = [...aside.values()].reduce((sum, { length }) => sum + length, 0);
  const reasons = [...aside].map(([reason, { length }]) => `${length} ${reason}`).join(", ");
  const note = count === 0 ? "" : `; without ${reasons}: ${share(right.length, group.length - count)}`;
  console.log(`${name}: ${right.length} of ${group.length}, ${share(right.length, group.length)}${note}`);
}

function asideReason({ positive, outcome, kind, rule }) {
  if (!positive) return outcome === "elsewhere" ? "reported as another secret" : "";
  if (outcome === "recognised") return "recognised as made up";
  return kind === "part" || NO_SECRET.has(rule) ? "no secret" : "";
}

function share(part, whole) {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
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
