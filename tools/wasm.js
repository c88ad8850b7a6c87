// Compiles tools/assembly into modules of lib; with --check it only tells whether they are fresh.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { fromRoot } from "./bundle.js";

const OPTIONS = ["-O3", "--runtime", "stub", "--noAssert"];
const MODULES = [
  {
    source: "tools/assembly/scan.ts",
    target: "lib/detect/prefilter/scan-code.ts",
    name: "SCAN_CODE",
    // Six pages of 64 KB: the table, what is found, the text, the keys.
    options: ["--initialMemory", "6"],
  },
  {
    source: "tools/assembly/delta.ts",
    target: "lib/git/pack/delta-code.ts",
    name: "DELTA_CODE",
    options: ["--importMemory", "--enable", "bulk-memory"],
  },
  {
    source: "tools/assembly/runs.ts",
    target: "lib/detect/views/run-code.ts",
    name: "RUN_CODE",
    options: ["--initialMemory", "1", "--enable", "simd"],
  },
];

// A heavy tool, so it is among the test tools.
const compiler = fromRoot("tests/node_modules/assemblyscript/dist/asc.js");
const { main } = await import(pathToFileURL(compiler).href);
for (const module of MODULES) await compile(module);

async function compile({ source, target, name, options }) {
  const files = new Map();
  const { error, stderr } = await main([source, ...OPTIONS, ...options, "--outFile", "out.wasm"], {
    readFile: (path) => (existsSync(fromRoot(path)) ? readFileSync(fromRoot(path), "utf8") : null),
    writeFile: (path, contents) => void files.set(path, contents),
    listFiles: () => [],
  });
  const text = error === null ? moduleOf(files.get("out.wasm"), name, source) : "";
  if (error !== null) {
    console.error(stderr.toString());
    process.exitCode = 1;
  } else if (!process.argv.includes("--check")) {
    writeFileSync(fromRoot(target), text);
    console.log(`${target}  ${files.get("out.wasm").length} bytes of WebAssembly`);
  } else if (readFileSync(fromRoot(target), "utf8") !== text) {
    console.error(`${target}: differs from what ${source} gives. Run \`node tools/wasm.js\` and commit the result.`);
    process.exitCode = 1;
  }
}

function moduleOf(code, name, source) {
  const lines = Buffer.from(code)
    .toString("base64")
    .match(/.{1,100}/g)
    .map((line) => `  "${line}"`);
  return [
    `/** WebAssembly made by \`node tools/wasm.js\` from ${source}, as base64. */`,
    `export const ${name}: string =`,
    `${lines.join(" +\n")};`,
    "",
  ].join("\n");
}
