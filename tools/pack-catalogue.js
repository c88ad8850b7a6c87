import { evaluate } from "./data-modules.js";

/** Names of the packed catalogue in dist/. */
const HEADS = "hook-heads.txt";
const INDEX = "hook-keywords.json";
const PATTERNS = "hook-patterns.jsonl";

/** The built-in catalogue as `lib/detect/packed-catalogue.ts` reads it: name -> text of its files. */
export async function packCatalogue(root) {
  const { defaultCatalogue } = await evaluate(`${root}/lib/detect/default-catalogue.ts`);
  const { patterns, compiled, owners, prefilter } = defaultCatalogue();
  const index = {
    keywords: prefilter.headed.keywords,
    owners,
    lines: compiled.map(({ pattern }) => patterns.indexOf(pattern)),
    names: patterns.map(({ name }) => name),
  };
  return [
    [HEADS, prefilter.headed.heads],
    [INDEX, `${asciiJson(index)}\n`],
    [PATTERNS, patterns.map((pattern) => `${asciiJson(pattern, withoutSamples)}\n`).join("")],
  ];
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

/** In the hook, the default catalogue is the packed one. */
export const packedCatalogue = {
  name: "packed-catalogue",
  setup(builder) {
    builder.onLoad({ filter: /[/\\]default-catalogue\.ts$/ }, () => ({ contents: OPEN, loader: "js" }));
  },
};

const OPEN = `import { readFileSync } from "node:fs";
import { openPacked } from "./packed-catalogue.ts";
const read = (name) => readFileSync(__dirname + "/" + name, "latin1");
let opened;
export function defaultCatalogue() {
  return (opened ??= openPacked({
    heads: read("${HEADS}"),
    readIndex: () => read("${INDEX}"),
    readPatterns: () => read("${PATTERNS}"),
  }));
}`;
