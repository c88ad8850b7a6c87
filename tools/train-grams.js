// Counts which four bytes in a row are frequent in the files of the given folders, the same share of each, and writes
// them to lib/detect/prefilter/common-grams.ts: `node tools/train-grams.js DIR...`, on work trees of a few projects.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "./bundle.js";

const KEPT = 4096;
const PER_LINE = 24;
const LARGEST_FILE = 1 << 18;
/** Letters lose their case, as in the keys of windows; `_` becomes DEL by that, and is written as what it was. */
const CASE_BITS = 0x20202020;

const shares = new Map();
for (const folder of process.argv.slice(2)) addFolder(folder);
const common = [...shares]
  .sort(([, a], [, b]) => b - a)
  .map(([gram]) => gram)
  .filter((gram) => /^[ -~]{4}$/.test(gram))
  .slice(0, KEPT);
writeFileSync(fromRoot("lib/detect/prefilter/common-grams.ts"), source());

function addFolder(folder) {
  const counts = new Map();
  let total = 0;
  for (const bytes of textsUnder(folder)) {
    total += bytes.length;
    for (let at = 0; at + 4 <= bytes.length; at++) {
      const key = bytes.readInt32LE(at) | CASE_BITS;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const word = Buffer.alloc(4);
  for (const [key, count] of counts) {
    word.writeInt32LE(key);
    const gram = word.toString("latin1").replaceAll("\x7f", "_");
    shares.set(gram, (shares.get(gram) ?? 0) + count / total);
  }
}

function* textsUnder(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || statSync(path).size > LARGEST_FILE) continue;
    const bytes = readFileSync(path);
    if (!bytes.includes(0)) yield bytes;
  }
}

function source() {
  const rows = Array.from({ length: KEPT / PER_LINE + 1 }, (_, row) =>
    common.slice(row * PER_LINE, (row + 1) * PER_LINE).join(""),
  ).filter((row) => row !== "");
  return `// Made by tools/train-grams.js from the text of public projects; do not edit.

/** Four bytes in a row each, letters in lower case, from the most frequent on. */
export const COMMON_GRAMS: readonly string[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];
`;
}
