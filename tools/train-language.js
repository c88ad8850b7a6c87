// Counts which character follows which in the words and names of the given folders, and writes the costs to
// lib/detect/generic/bigrams.ts. Run on work trees of a few large projects: `node tools/train-language.js DIR...`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { fromRoot } from "./bundle.js";

/** Cost levels are written in base 36; one level is this many bits. */
const LEVELS_PER_BIT = 2;
const TEXT = /\.(?:md|rst|txt|adoc|py|rb|go|rs|ts|tsx|js|c|h|sh|java|yml|yaml|html|mdx)$/;
/** Longer runs are encoded data rather than names. */
const WORD = /[A-Za-z0-9_.-]{3,28}/g;
const SEEN_LIMIT = 20;

const { symbolsOf, SYMBOLS } = await loadSymbols();
const seen = new Map();
const counts = Array.from({ length: SYMBOLS }, () => new Float64Array(SYMBOLS).fill(0.5));
for (const folder of process.argv.slice(2)) for (const text of textsUnder(folder)) count(text);
writeFileSync(fromRoot("lib/detect/generic/bigrams.ts"), source());
console.log(`${seen.size} different words`);

async function loadSymbols() {
  const options = { entryPoints: [fromRoot("lib/detect/generic/symbols.ts")], write: false, format: "esm" };
  const { outputFiles } = await build(options);
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function* textsUnder(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && TEXT.test(entry.name))
      yield readFileSync(join(entry.parentPath ?? entry.path, entry.name), "latin1");
  }
}

/** A word counts a few times at most, so that names common in one project do not rule. */
function count(text) {
  for (const [word] of text.matchAll(WORD)) {
    if (/^[0-9a-fA-F.-]+$/.test(word)) continue;
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    if (times > SEEN_LIMIT) continue;
    const symbols = symbolsOf(word);
    for (let at = 1; at < symbols.length; at++) counts[symbols[at - 1]][symbols[at]]++;
  }
}

function source() {
  const rows = counts.map((row) => {
    const total = row.reduce((sum, one) => sum + one, 0);
    return Array.from(row, (one) =>
      Math.min(35, Math.round(-Math.log2(one / total) * LEVELS_PER_BIT)).toString(36),
    ).join("");
  });
  return `// Made by tools/train-language.js from the words of large public projects; do not edit.

/** Levels of {@link BIGRAM_COSTS} per bit. */
export const LEVELS_PER_BIT = ${LEVELS_PER_BIT};

/** Cost of a symbol (column) after another (row), one base-36 digit each; the order of symbols.ts. */
export const BIGRAM_COSTS: readonly string[] = [
${rows.map((row) => `  "${row}",`).join("\n")}
];
`;
}
