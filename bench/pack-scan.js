// The scan of what packs hold, without history: `node bench/pack-scan.js CLONE [--threads N] [--root CHECKOUT] [--read MARGIN]`.
// Prints counts, a hash over all findings, processor time and peak memory; `--root` measures another checkout's sources,
// `--read` only makes the texts, of leaves so many bytes beside what is new.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { ROOT } from "../tools/bundle.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threads: { type: "string", default: "2" },
    root: { type: "string", default: ROOT },
    read: { type: "string" },
  },
});
const [clone] = positionals;
const COMMIT = 1;
const BLOB = 3;
const MESSAGES = "messages";

const folder = mkdtempSync(join(tmpdir(), "leaktrail-bench-"));
const lib = await compiled(folder);
const engine = { catalogue: lib.defaultCatalogue(), platform: lib.nodePlatform, now: Date.UTC(2026, 0, 1) };
const { work, facts } = wantedIn(clone);
const before = process.cpuUsage();
const started = performance.now();
const total = values.read === undefined ? await scanAll() : readAll(Number(values.read));
const wall = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
rmSync(folder, { recursive: true });
const cpu = `user ${(user / 1e6).toFixed(2)} sys ${(system / 1e6).toFixed(2)} wall ${wall.toFixed(2)} s`;
const peak = `peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
console.log(`${clone} ${values.threads} threads: ${cpu}, ${peak}`);
console.log(`  ${total.units} units, ${total.bytes} bytes, ${total.found} with findings, hash ${total.hash}`);

/** Workers are found beside the module that starts them, so that all of it is compiled into one folder. */
async function compiled(outdir) {
  const contents = `
    export { contentClass } from "./lib/detect/content-class.ts";
    export { defaultCatalogue } from "./lib/detect/default-catalogue.ts";
    export { OidTable } from "./lib/git/oid-table.ts";
    export { openObjectStore } from "./lib/git/pack/object-store.ts";
    export { findWanted } from "./lib/git/pack/wanted.ts";
    export { PackFile } from "./lib/git/pack/pack-file.ts";
    export { FamilyWalker } from "./lib/git/pack/walk.ts";
    export { nodePlatform } from "./lib/node-platform.ts";
    export { auditThreads } from "./lib/audit/audit-threads.ts";
    export { scanPacks } from "./lib/pack-scan/scan-packs.ts";`;
  const options = { absWorkingDir: values.root, bundle: true, platform: "node", format: "esm", target: "node20.19" };
  const into = (name) => ({ ...options, outfile: join(outdir, name) });
  await build({ ...into("main.mjs"), stdin: { contents, resolveDir: values.root } });
  await build({ ...into("audit-worker.js"), entryPoints: ["lib/audit/worker.ts"] });
  await build({ ...into("entry/worker.js"), entryPoints: ["node_modules/tinypool/dist/entry/worker.js"] });
  return import(pathToFileURL(join(outdir, "main.mjs")).href);
}

/** All blobs and commits, each blob under the one path that `git rev-list --objects` names. */
function wantedIn(repository) {
  const { store } = lib.openObjectStore(join(repository, "objects"), { hash: "sha1" });
  const oids = new lib.OidTable("sha1", 1 << 20);
  const wanted = { blobs: [], commits: [] };
  const paths = [];
  for (const [id, type, path] of objectsOf(repository)) {
    if (type !== BLOB && type !== COMMIT) continue;
    const number = oids.intern(id);
    (type === BLOB ? wanted.blobs : wanted.commits).push(number);
    paths[number] = type === COMMIT ? null : path;
  }
  const classOf = new Map();
  const numbers = new Map();
  const classes = paths.map((path) => {
    if (!classOf.has(path)) classOf.set(path, path === null ? MESSAGES : lib.contentClass(path));
    const name = classOf.get(path);
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name);
  });
  return {
    work: lib.findWanted(store.packs, oids, {
      blobs: Int32Array.from(wanted.blobs),
      commits: Int32Array.from(wanted.commits),
    }).packs,
    facts: {
      of: (oid) => [oid],
      eachOf: (oid, visit) => visit(oid),
      path: (unit) => paths[unit] ?? "message",
      classOf: (unit) => classes[unit],
      isMessage: (unit) => paths[unit] === null,
    },
  };
}

function* objectsOf(repository) {
  const named = new Map();
  for (const line of git(repository, "rev-list", "--objects", "--all").split("\n")) {
    named.set(line.slice(0, 40), line.slice(41));
  }
  const format = "--batch-check=%(objectname) %(objecttype)";
  for (const line of git(repository, "cat-file", "--batch-all-objects", "--unordered", format).split("\n")) {
    const [id, type] = line.split(" ");
    if (type === "blob") yield [id, BLOB, named.get(id) ?? "unnamed"];
    else if (type === "commit") yield [id, COMMIT, null];
  }
}

function git(repository, ...args) {
  const { status, stdout, stderr } = spawnSync("git", ["-C", repository, ...args], { maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.toString("latin1");
}

/** Results come in any order: rows are sorted before they are hashed. */
async function scanAll() {
  const sum = { units: 0, bytes: 0, found: 0 };
  const rows = [];
  const threads = lib.auditThreads(engine, Number(values.threads));
  await lib.scanPacks(work, facts, engine, { threads }, (result) => {
    sum.units += result.units;
    sum.bytes += result.bytes;
    sum.found += result.found.length;
    for (const { unit, occurrences } of result.found) rows.push(`${unit} ${JSON.stringify(occurrences)}`);
    for (const [unit, counts] of result.placeholders) rows.push(`${unit} ${JSON.stringify([...counts].toSorted())}`);
    for (const unit of result.pointers) rows.push(`${unit} pointer`);
    for (const failed of result.failed) rows.push(JSON.stringify(failed));
  });
  await threads.close();
  const hash = createHash("sha256").update(rows.toSorted().join("\n")).digest("hex").slice(0, 16);
  return { ...sum, hash };
}

/** Only makes the texts, on this thread. */
function readAll(leafMargin) {
  const sum = { units: 0, bytes: 0, found: 0, hash: "-" };
  const see = (bytes) => {
    sum.units++;
    sum.bytes += bytes.length;
  };
  const visitor = {
    root: (_, bytes) => see(bytes),
    version: (_object, _base, bytes) => see(bytes),
    leave() {},
    failed() {},
  };
  for (const { path, layout, families } of work) {
    const file = new lib.PackFile(path);
    const walker = new lib.FamilyWalker(file, layout, families, visitor, { leafMargin });
    for (const root of families.root) walker.walk(root);
    walker.close();
    file.close();
  }
  return sum;
}
