// Every regex that the library can run: patterns, literals, and those that it puts together.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { builtRegexes } from "./built-regexes.js";
import { fromRoot, ROOT } from "./bundle.js";
import { evaluate } from "./data-modules.js";
import { regexesOf } from "./regex-literals.js";

/** Files with one place that makes a regex which needs no check of its own, and why. */
const CHECKED_ELSEWHERE = new Map([
  ["lib/detect/catalogue.ts", "a pattern's regex with other flags"],
  ["lib/detect/packed-catalogue.ts", "a pattern's regex, read from text"],
  ["lib/detect/keyword-alone.ts", "a part of a pattern's regex, of which the tree is read"],
  ["lib/detect/automaton/refusal.ts", "a literal, of which the tree is read"],
  ["lib/detect/automaton/byte-set.ts", "asked about single characters"],
  ["lib/detect/quick-filter.ts", "a choice between texts of five characters"],
  ["lib/detect/path/match-rules.ts", "a glob of ours, on paths that are cut to a length"],
  ["lib/config/own/own-pattern.ts", "a user's, which lib/config/own/linearity.ts judges before it runs"],
  ["lib/config/gitleaks/carry-over.ts", "a user's, tried on an example that was made of it"],
]);

/** A place that takes a name into its regex makes many; so many of the shortest and of the longest stand for all. */
const FEW = 3;

/**
 * @returns {Promise<{ regexes: { where: string, source: string, flags: string }[], unseen: string[] }>} unseen: places
 * that make a regex, or may, which nothing here gets to see
 */
export async function libraryRegexes() {
  const files = ["lib", "patterns"]
    .flatMap(filesUnder)
    .toSorted()
    .map((file) => regexesOf(file));
  const places = files.flatMap((file) => file.built);
  const made = await builtRegexes([...new Set(places.map(({ where }) => fileIn(where)))]);
  const patterns = await patternRegexes();
  const ofPatterns = new Set(patterns.map(({ source, flags }) => `${flags.replace("y", "")}/${source}`));
  const isNoPattern = ({ where, source, flags }) =>
    !where.startsWith("patterns/") || !ofPatterns.has(`${flags}/${source}`);
  const built = places.filter(({ where }) => !isCheckedElsewhere(where));
  const others = [
    ...files.flatMap(({ literals }) => literals),
    ...built.flatMap(({ where }) => few(made.get(where) ?? []).map((regex) => ({ where, ...regex }))),
  ];
  const unseen = [
    ...files.flatMap(({ unclear }) => unclear),
    ...built.map(({ where }) => where).filter((where) => !made.has(where)),
    ...repeated(places.filter(({ where }) => isCheckedElsewhere(where))),
  ];
  return { regexes: [...patterns, ...others.filter(isNoPattern)], unseen };
}

function filesUnder(folder) {
  return readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"));
}

/** `start` patterns are only tried where a keyword stands, which is what the flag `y` says. */
async function patternRegexes() {
  const { PATTERNS } = await evaluate(fromRoot("patterns/all.ts"));
  return PATTERNS.filter(({ regex }) => regex !== undefined).map(({ name, anchor, regex: { source, flags } }) => ({
    where: `pattern ${name}`,
    source,
    flags: anchor === "start" ? `${flags}y` : flags,
  }));
}

function isCheckedElsewhere(where) {
  return CHECKED_ELSEWHERE.has(fileIn(where));
}

/** A second place in a file of which one is known. */
function repeated(places) {
  return places.map(({ where }) => where).filter((where, at, all) => all.findIndex(isIn(fileIn(where))) !== at);
}

function isIn(file) {
  return (where) => fileIn(where) === file;
}

function fileIn(where) {
  return where.slice(0, where.lastIndexOf(":"));
}

function few(regexes) {
  const sorted = regexes.toSorted((a, b) => a.source.length - b.source.length || (a.source < b.source ? -1 : 1));
  return sorted.filter((_, at) => at < FEW || at >= sorted.length - FEW);
}
