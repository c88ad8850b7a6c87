// Writes docs/options.md and docs/patterns.md from the option table and the catalogue; with --check it only compares.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { fromRoot, ROOT } from "./bundle.js";
import { optionsPage } from "./docs-options.js";
import { patternsPage } from "./docs-patterns.js";

const SOURCES = `
export { OPTIONS } from "./lib/cli/options.ts";
export { VERBS } from "./lib/cli/verbs.ts";
export { PATTERNS } from "./patterns/all.ts";
`;

async function loadSources() {
  const folder = mkdtempSync(join(tmpdir(), "leaktrail-docs-"));
  const outfile = join(folder, "sources.mjs");
  try {
    await build({
      stdin: { contents: SOURCES, resolveDir: ROOT },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sources = await loadSources();
const pages = [
  ["docs/options.md", optionsPage(sources.VERBS, sources.OPTIONS)],
  ["docs/patterns.md", patternsPage(sources.PATTERNS)],
];

for (const [path, text] of pages) {
  if (!process.argv.includes("--check")) {
    writeFileSync(fromRoot(path), text);
  } else if (!existsSync(fromRoot(path)) || readFileSync(fromRoot(path), "utf8") !== text) {
    console.error(`${path} differs from its source: run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  }
}
