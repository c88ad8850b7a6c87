// node bench/gitleaks-rules.js FILE [--json]: what becomes of the rules of a gitleaks configuration.
// The file is not ours: fetch it from github.com/gitleaks/gitleaks, config/gitleaks.toml.
import { readFileSync } from "node:fs";
import { importSources } from "../tools/import-sources.js";

const lib = await importSources(`
export { carryOver } from "./lib/config/gitleaks/carry-over.ts";
export { parseRe2 } from "./lib/config/gitleaks/re2-parse.ts";
export { printRe2 } from "./lib/config/gitleaks/re2-print.ts";
export { readGitleaks } from "./lib/config/gitleaks/read-rules.ts";
export { nodePlatform } from "./lib/node-platform.ts";
`);

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) throw new Error("name a file: node bench/gitleaks-rules.js gitleaks.toml");
const config = lib.readGitleaks(readFileSync(file, "utf8"));
const start = performance.now();
const { patterns, notCarried } = lib.carryOver(config, lib.nodePlatform);
const took = performance.now() - start;

const regexes = config.rules.flatMap(({ regex }) => regex ?? []);
// Throws where one does not.
const compiled = regexes.map((regex) => new RegExp(lib.printRe2(lib.parseRe2(regex), 0))).length;
const lost = notCarried.filter(({ isLost }) => isLost);
for (const { rule, what } of notCarried) console.log(`${rule ?? "file"}: ${what}`);
console.log(
  `${config.rules.length} rules; ${compiled} of ${regexes.length} regexes compile; ${config.rules.length - lost.length} rules are ${patterns.length} patterns, each with an example that is found (${took.toFixed(0)} ms); ${lost.length} are lost`,
);
if (flags.includes("--json")) console.log(JSON.stringify({ patterns }, null, 2));
