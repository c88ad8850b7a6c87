// The twin suite as a table: what was made of every pattern's examples, and what came out otherwise than it must.
import { importSources } from "../../tools/import-sources.js";

const { TWINS, TwinRun, EXCEPTIONS, defaultCatalogue } = await importSources(`
export { TWINS } from "./tests/helpers/twins/table.ts";
export { TwinRun } from "./tests/helpers/twins/run.ts";
export { EXCEPTIONS } from "./tests/helpers/twins/exceptions.ts";
export { defaultCatalogue } from "./lib/detect/default-catalogue.ts";
`);

const run = new TwinRun(defaultCatalogue());
const results = TWINS.map((twin) => run.run(twin));
const all = results.reduce((sum, { made }) => sum + made, 0);
const wrong = results.flatMap(({ twin, wrong: list }) => list.map((one) => `${twin}: ${one}`));

console.log("| twin | kinds of patterns | must | made | wrong |\n| --- | --- | --- | --- | --- |");
TWINS.forEach(({ name, kinds, must }, index) => {
  const { made, wrong: list } = results[index];
  console.log(
    `| ${name.replace(/^reference (.*)$/, "reference `$1`")} | ${kinds.join(", ")} | ${must} | ${made} | ${list.length} |`,
  );
});
console.log(`\n${all} twins of ${defaultCatalogue().patterns.length} patterns, ${wrong.length} wrong; exceptions:`);
for (const [pattern, twin, reason] of EXCEPTIONS) console.log(`- ${pattern}, ${twin}: ${reason}`);
for (const one of wrong) console.log(`wrong: ${one}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
