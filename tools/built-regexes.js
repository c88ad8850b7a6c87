// Records the regexes that the library puts together while it loads and runs, by the place in the source that makes them.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { ROOT } from "./bundle.js";
import { importSources } from "./import-sources.js";
import { regexesOf } from "./regex-literals.js";

const RECORDER = "leaktrailMadeRegex";

/** Loads the files, and detects in every example of every pattern, which puts together what is put together for a value. */
const run = (files) => `
${files.map((file, at) => `export * as file${at} from "./${file}";`).join("\n")}
import { PATTERNS } from "./patterns/all.ts";
import { expandExample } from "./lib/detect/expand.ts";
import { nodePlatform, scan } from "./lib/index.ts";
export function scanExamples() {
  for (const pattern of PATTERNS)
    for (const example of pattern.examples) scan(expandExample(example, pattern, nodePlatform, 1));
}
`;

/**
 * @param {string[]} files those that put regexes together
 * @returns {Promise<Map<string, { source: string, flags: string }[]>>} regexes by the place that made them
 */
export async function builtRegexes(files) {
  const made = new Map();
  globalThis[RECORDER] = (where, source, flags) => {
    const regex = new RegExp(source, flags);
    if (!made.has(where)) made.set(where, new Map());
    made.get(where).set(`${regex.flags}/${regex.source}`, { source: regex.source, flags: regex.flags });
    return regex;
  };
  const { scanExamples } = await importSources(run(files), [recording]);
  scanExamples();
  return new Map([...made].map(([where, regexes]) => [where, [...regexes.values()]]));
}

/** Puts the recorder in the place of every `new RegExp(...)`. */
const recording = {
  name: "recording",
  setup(builder) {
    builder.onLoad({ filter: /[/\\](?:lib|patterns)[/\\].*\.ts$/ }, ({ path }) => ({
      contents: recorded(readFileSync(path, "utf8"), regexesOf(relative(ROOT, path)).built),
      loader: "ts",
    }));
  },
};

function recorded(text, built) {
  const pieces = [];
  let at = 0;
  for (const { where, from, to } of built) {
    pieces.push(text.slice(at, from), `globalThis.${RECORDER}(${JSON.stringify(where)}, `);
    at = to;
  }
  return [...pieces, text.slice(at)].join("");
}
