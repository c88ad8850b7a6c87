// Loads TypeScript sources into a tool that plain Node runs.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./bundle.js";

/**
 * Bundles `contents` (a module in TypeScript, paths from the root) and imports the result.
 * @param {string} contents
 */
export async function importSources(contents) {
  const folder = mkdtempSync(join(tmpdir(), "leaktrail-tool-"));
  const outfile = join(folder, "sources.mjs");
  try {
    await build({ stdin: { contents, resolveDir: ROOT }, bundle: true, platform: "node", format: "esm", outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
