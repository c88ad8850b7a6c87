// Makes dist/ and THIRD_PARTY_NOTICES from the sources; with --check it only tells whether they are fresh.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundleAll, fromRoot, packageOf } from "./bundle.js";
import { declarations } from "./declarations.js";
import { notices } from "./notices.js";

const check = process.argv.includes("--check");
const bundles = await bundleAll().catch(stop);

const wanted = new Map([["THIRD_PARTY_NOTICES", notices(bundles)]]);
for (const { out, text } of bundles) wanted.set(join("dist", out), text);
for (const [path, text] of declarations()) wanted.set(join("dist", path), text);

if (check) reportStale();
else writeAll();

/** esbuild and the rules on bundles say what is wrong; a stack adds nothing. */
function stop(error) {
  console.error(error.message);
  process.exit(1);
}

function writeAll() {
  rmSync(fromRoot("dist"), { recursive: true, force: true });
  for (const [path, text] of wanted) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    writeFileSync(fromRoot(path), text);
  }
  for (const { out, text, inputs } of bundles) {
    const packages = [...new Set(inputs.map(packageOf).filter(Boolean))].toSorted();
    const own = inputs.filter((input) => packageOf(input) === undefined).length;
    console.log(`dist/${out}  ${Math.ceil(text.length / 1024)} KiB  ${own} own files  ${packages.join(" ")}`);
  }
}

function reportStale() {
  const stale = [...wanted].filter(([path, text]) => readOrEmpty(path) !== text).map(([path]) => path);
  const extra = filesUnder("dist").filter((path) => !wanted.has(path));
  for (const path of stale) console.error(`${path}: differs from what the sources give`);
  for (const path of extra) console.error(`${path}: no source gives it`);
  if (stale.length + extra.length > 0) {
    console.error("Run `npm run compile` and commit the result.");
    process.exitCode = 1;
  }
}

function readOrEmpty(path) {
  try {
    return readFileSync(fromRoot(path), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function filesUnder(folder) {
  if (!existsSync(fromRoot(folder))) return [];
  return readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(fromRoot(), join(entry.parentPath ?? entry.path, entry.name)));
}
