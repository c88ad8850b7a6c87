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
 * @param {import("esbuild").Plugin[]} plugins
 */
export async function importSources(contents, plugins = []) {
  const folder = mkdtempSync(join(tmpdir(), "leaktrail-tool-"));
  const outfile = join(folder, "sources.mjs");
  try {
    const stdin = { contents, resolveDir: ROOT };
    await build({ stdin, bundle: true, platform: "node", format: "esm", outfile, plugins });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
