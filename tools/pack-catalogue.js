import { evaluate } from "./data-modules.js";

/** Names of the packed catalogue in dist/. */
const HEADS = "hook-heads.txt";
const INDEX = "hook-keywords.json";
const PATTERNS = "hook-patterns.jsonl";
const GLOBS = "hook-globs.txt";

const GLOB_MODULE = "lib/detect/path/globs.generated.ts";

/** The built-in catalogue as `lib/detect/packed-catalogue.ts` reads it: name -> text of its files. */
export async function packCatalogue(root) {
  const { defaultCatalogue } = await evaluate(`${root}/lib/detect/default-catalogue.ts`);
  const { headsOf } = await evaluate(`${root}/lib/detect/quick-filter.ts`);
  const { GLOB_TABLE } = await evaluate(`${root}/${GLOB_MODULE}`);
  const { patterns, compiled, owners, prefilter } = defaultCatalogue();
  const { keywords, heads, after } = prefilter.headed;
  const lines = patterns.map((pattern) => `${asciiJson(pattern, withoutSamples)}\n`);
  const index = {
    keywords: keywords.map(({ text, ignoreCase }) => `${ignoreCase ? "i" : "c"}${text}`).join("\n"),
    after: headsOf(keywords).reduce((text, head) => `${text}${head}\t${after(head).join(",")}\n`, "\n"),
    owners,
    numbers: compiled.map(({ pattern }) => patterns.indexOf(pattern)),
    names: patterns.map(({ name }) => name).join("\n"),
    offsets: offsetsOf(lines),
  };
  return [
    [HEADS, heads],
    [INDEX, `${asciiJson(index)}\n`],
    [PATTERNS, lines.join("")],
    [GLOBS, GLOB_TABLE],
  ];
}

/** Where each text begins when they stand one behind the other, and where the last one ends. */
function offsetsOf(texts) {
  const offsets = [0];
  for (const text of texts) offsets.push(offsets.at(-1) + text.length);
  return offsets;
}

/** Examples and references serve no hook, and regexes have no JSON. */
const SAMPLES = new Set(["examples", "counterExamples", "references", "token", "examplePath"]);

function withoutSamples(key, value) {
  if (SAMPLES.has(key)) return undefined;
  return value instanceof RegExp ? [value.source, value.flags] : value;
}

/** One byte for each character, so that Node reads it as it is. */
function asciiJson(value, replacer) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, replacer).replace(/[\u007f-\uffff]/g, escaped);
}

/** In the hook, the default catalogue is the packed one, and the table of globs a file. */
export const packedCatalogue = {
  name: "packed-catalogue",
  setup(builder) {
    builder.onLoad({ filter: /[/\\]default-catalogue\.ts$/ }, () => ({ contents: OPEN, loader: "js" }));
    builder.onLoad({ filter: /[/\\]globs\.generated\.ts$/ }, () => ({ contents: READ_GLOBS, loader: "js" }));
  },
};

const READ_GLOBS = `import { readFileSync } from "node:fs";
export const GLOB_TABLE = readFileSync(__dirname + "/${GLOBS}", "latin1");`;

const OPEN = `import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { openPacked } from "./packed-catalogue.ts";
const read = (name) => readFileSync(__dirname + "/" + name, "latin1");
function readPattern(from, to) {
  const bytes = Buffer.allocUnsafe(to - from);
  const file = openSync(__dirname + "/${PATTERNS}", "r");
  const length = readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  return bytes.toString("latin1", 0, length);
}
let opened;
export function defaultCatalogue() {
  return (opened ??= openPacked({
    heads: read("${HEADS}"),
    readIndex: () => read("${INDEX}"),
    readPattern,
  }));
}`;
