import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fromRoot, ROOT } from "./bundle.js";

const SPECIFIER = /(?:from\s+|import\(|import\s+)"(\.{1,2}\/[^"]+)"/g;

/** Declarations that a user of the public entries can reach: path under dist/ -> text. */
export function declarations() {
  const out = mkdtempSync(join(tmpdir(), "leaktrail-types-"));
  try {
    const tsc = fromRoot("node_modules/typescript/bin/tsc");
    const run = spawnSync(process.execPath, [tsc, "-p", "tsconfig.types.json", "--outDir", out], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`tsc failed:\n${run.stdout}${run.stderr}`);
    return reachable(out, ["lib/index.d.ts", "lib/browser.d.ts"]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Follows relative imports from the entries; a specifier without a declaration behind it is an error. */
function reachable(out, entries) {
  const texts = new Map();
  const todo = entries.map((entry) => join(out, entry));
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    const key = join("types", relative(out, file));
    if (texts.has(key)) continue;
    if (!existsSync(file)) throw new Error(`no declaration for ${relative(out, file)}`);
    const text = readFileSync(file, "utf8");
    texts.set(
      key,
      text.replaceAll(SPECIFIER, (whole) => whole.replace(/\.ts"$/, '.js"')),
    );
    for (const [, specifier] of text.matchAll(SPECIFIER)) {
      todo.push(join(dirname(file), specifier.replace(/\.[jt]s$/, ".d.ts")));
    }
  }
  return texts;
}
