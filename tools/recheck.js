// Tells of every regex of lib/ and patterns/ whether it takes linear time, with recheck. What it cannot tell fails.
// A whole run takes the better part of an hour, so that what was proved is kept, by a hash of regex and checker: in
// tools/recheck-proved.txt for everybody (`--keep` writes it) and in node_modules/.cache. `--fresh` asks everything anew.
// `--unseen` only tells of places that make a regex which is not checked. Words name patterns or parts of paths to
// check alone.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { createRequire } from "node:module";
import { fromRoot } from "./bundle.js";
import { importSources } from "./import-sources.js";
import { libraryRegexes } from "./library-regexes.js";

const CACHE = fromRoot("node_modules/.cache/leaktrail-recheck.json");
const PROVED = fromRoot("tools/recheck-proved.txt");
/** Counts of steps decide, not a clock: on a loaded machine recheck would take a slow step for a slow regex. */
const LIMITS = {
  timeout: Number(process.env["RECHECK_MS"] ?? 120_000),
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxAttackStringSize: 40_000,
  attackLimit: 100_000_000,
};
/** Of small regexes recheck asks its automaton alone, which may grow too large for some of them. */
const FUZZ = { ...LIMITS, checker: "fuzz" };
/** What the fuzzer gives up on, for wide windows cost it much, the automaton may still prove. */
const PROOF = { ...LIMITS, checker: "automaton", maxRepeatCount: 500, maxSimpleRepeatCount: 500, maxPatternSize: 4000 };
const SAFE_CHOICES = { status: "safe", complexity: { summary: "each choice is safe" } };
/** Part of every key: a change of how regexes are checked makes all answers void. */
const CHECKER = "recheck 4.5.0, fuzzer, then automaton";

if (isMainThread) await main();
else answer();

async function main() {
  const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const { consuming, choicesAtTop } = await importSources(`
    export { consuming } from "./lib/config/own/consuming.ts";
    export { choicesAtTop } from "./lib/config/own/choices.ts";`);
  const { regexes, unseen } = await libraryRegexes();
  for (const where of unseen) console.error(`${where}: makes a regex that is not checked`);
  if (unseen.length > 0) process.exitCode = 1;
  if (process.argv.includes("--unseen")) return;
  const all = regexes.map((one) => {
    const text = consuming(one.source);
    // A group has another number in a part of a regex.
    return { ...one, text, choices: /\\[1-9k]/.test(text) ? [text] : choicesAtTop(text) };
  });
  const wanted = words.length === 0 ? all : all.filter(({ where }) => words.some((word) => where.includes(word)));
  const known = process.argv.includes("--fresh") ? new Map() : new Map([...readProved(), ...readCache()]);
  const missing = [...new Map(wanted.map((one) => [keyOf(one), one])).values()].filter((one) => !known.has(keyOf(one)));
  // Short ones first, so that a run that is cut off has told the most.
  missing.sort((a, b) => a.source.length - b.source.length);
  await judgeAll(missing, known);
  const bad = wanted.filter((one) => known.get(keyOf(one))?.status !== "safe");
  for (const one of bad) console.error(`${one.where}: ${known.get(keyOf(one)).why}\n  /${one.source}/${one.flags}`);
  console.log(`${wanted.length} regexes, ${bad.length} do not or may not take linear time`);
  if (process.argv.includes("--keep")) keep(all, known);
  if (bad.length > 0) process.exitCode = 1;
}

/** Writes the hashes of those regexes of today that take linear time. */
function keep(all, known) {
  const keys = all.map(keyOf).filter((key) => known.get(key)?.status === "safe");
  writeFileSync(PROVED, `${[...new Set(keys)].toSorted().join("\n")}\n`);
}

function readProved() {
  if (!existsSync(PROVED)) return [];
  const keys = readFileSync(PROVED, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return keys.map((key) => [key, { status: "safe", why: "proved before" }]);
}

/** As many threads as the machine has; each asks for the next regex when it is done. */
async function judgeAll(regexes, known) {
  const queue = [...regexes];
  const threads = Math.min(Number(process.env["THREADS"] ?? availableParallelism()), queue.length);
  await Promise.all(Array.from({ length: threads }, () => work(queue, known)));
}

function work(queue, known) {
  const worker = new Worker(new URL(import.meta.url));
  return new Promise((resolve, reject) => {
    let current;
    const next = () => {
      current = queue.shift();
      if (current === undefined) resolve(worker.terminate());
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      else worker.postMessage(current);
    };
    worker.on("message", (judged) => {
      known.set(keyOf(current), judged);
      if (judged.status !== "unknown") writeCache(known);
      next();
    });
    worker.on("error", reject);
    next();
  });
}

function answer() {
  const require = createRequire(fromRoot("tests/package.json"));
  const { checkSync } = require("recheck/lib/browser.js");
  const check = (text, flags) => {
    let tried;
    for (const limits of [LIMITS, FUZZ, PROOF]) {
      tried = checkSync(text, flags, limits);
      if (tried.status !== "unknown") break;
    }
    return tried;
  };
  parentPort.on("message", ({ text, choices, flags }) => {
    // An engine tries one choice after the other at each place, so that the whole takes linear time if each does. A small
    // regex is told in a moment, a large one often not at all.
    const areSafe = choices.length > 1 && choices.every((choice) => check(choice, flags).status === "safe");
    const { status, complexity, attack, error } = areSafe ? SAFE_CHOICES : check(text, flags);
    const why =
      status === "unknown" ? `cannot tell: ${error?.kind}` : `${complexity?.summary} ${attack?.pattern ?? ""}`;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort.postMessage({ status, why });
  });
}

function keyOf({ text, flags }) {
  return createHash("sha256")
    .update(JSON.stringify([CHECKER, text, flags]))
    .digest("hex");
}

function readCache() {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(CACHE, "utf8"))));
  } catch {
    return new Map();
  }
}

function writeCache(known) {
  mkdirSync(fromRoot("node_modules/.cache"), { recursive: true });
  const proved = [...known].filter(([, { status }]) => status !== "unknown");
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries(proved)));
}
