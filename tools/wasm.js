// Compiles tools/assembly into lib/detect/prefilter/scan-code.ts; with --check it only tells whether that is fresh.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { fromRoot } from "./bundle.js";

const SOURCE = "tools/assembly/scan.ts";
const TARGET = "lib/detect/prefilter/scan-code.ts";
/** Five pages of 64 KB: the table, what is found, the text. */
const OPTIONS = ["-O3", "--runtime", "stub", "--noAssert", "--initialMemory", "5"];

// A heavy tool, so it is among the test tools.
const compiler = fromRoot("tests/node_modules/assemblyscript/dist/asc.js");
const { main } = await import(pathToFileURL(compiler).href);

const files = new Map();
const { error, stderr } = await main([SOURCE, ...OPTIONS, "--outFile", "scan.wasm"], {
  readFile: (name) => (existsSync(fromRoot(name)) ? readFileSync(fromRoot(name), "utf8") : null),
  writeFile: (name, contents) => void files.set(name, contents),
  listFiles: () => [],
});

const text = error === null ? moduleOf(files.get("scan.wasm")) : "";
if (error !== null) {
  console.error(stderr.toString());
  process.exitCode = 1;
} else if (!process.argv.includes("--check")) {
  writeFileSync(fromRoot(TARGET), text);
  console.log(`${TARGET}  ${files.get("scan.wasm").length} bytes of WebAssembly`);
} else if (readFileSync(fromRoot(TARGET), "utf8") !== text) {
  console.error(`${TARGET}: differs from what ${SOURCE} gives. Run \`node tools/wasm.js\` and commit the result.`);
  process.exitCode = 1;
}

function moduleOf(code) {
  const lines = Buffer.from(code)
    .toString("base64")
    .match(/.{1,100}/g)
    .map((line) => `  "${line}"`);
  return [
    `/** WebAssembly made by \`node tools/wasm.js\` from ${SOURCE}, as base64. */`,
    "export const SCAN_CODE: string =",
    `${lines.join(" +\n")};`,
    "",
  ].join("\n");
}
