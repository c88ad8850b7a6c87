import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { dataModules, hookOptions } from "./data-modules.js";
import { HOOK_ENTRIES, hookParts } from "./hook-parts.js";
import { packCatalogue, packedCatalogue } from "./pack-catalogue.js";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const CHECKER = 'export { checkSync } from "./tests/node_modules/recheck/lib/browser.js";';

/** Packages that only a few runs need: each is a bundle of its own, loaded by `import()` when used. */
const LAZY = new Map([
  // Its ESM form: the form that Node picks by default is CommonJS, whose bundle has no named exports.
  ["isomorphic-git", { source: "node_modules/isomorphic-git/index.js", out: "vendor/isomorphic-git.js" }],
  ["npm-packlist", { source: "node_modules/npm-packlist/lib/index.js", out: "vendor/npm-packlist.js" }],
  ["@lezer/python", { source: "node_modules/@lezer/python/dist/index.js", out: "vendor/lezer-python.js" }],
  // Installed with the test tools: it comes with a Java archive and binaries, of which nothing is used.
  ["recheck/lib/browser.js", { contents: CHECKER, out: "vendor/recheck.js", minifyWhitespace: true }],
]);

const HOOK_REFUSES = ["yargs", "chalk", "simple-git", "isomorphic-git", "recheck"];

/** For every browser of the last years, and without a name of Node's. */
const BROWSER = { platform: "browser", target: "es2022" };

/** Bundle name -> source, and the packages that must never get into it. */
const ENTRIES = [
  ...HOOK_ENTRIES.map((entry) => ({ ...entry, refuse: HOOK_REFUSES })),
  { out: "cli.js", source: "lib/cli/main.ts", refuse: ["isomorphic-git", "npm-packlist", "@lezer/python", "recheck"] },
  {
    out: "audit-worker.js",
    source: "lib/audit/worker.ts",
    refuse: ["yargs", "chalk", "simple-git", "isomorphic-git"],
  },
  {
    out: "tree-worker.js",
    source: "lib/tree-scan/worker.ts",
    refuse: ["yargs", "chalk", "simple-git", "isomorphic-git", "tinypool"],
  },
  // The pool looks for its own worker here.
  { out: "entry/worker.js", source: "node_modules/tinypool/dist/entry/worker.js", refuse: [] },
  { out: "index.js", source: "lib/index.ts", refuse: ["yargs", "chalk", "simple-git", "isomorphic-git"] },
  {
    out: "browser.js",
    source: "lib/browser.ts",
    refuse: ["yargs", "chalk", "simple-git", "isomorphic-git"],
    ...BROWSER,
  },
];

const REQUIRE = `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
`;

/** `import("isomorphic-git")` becomes an import of its own bundle; `debug` goes without its optional colour probe. */
const lazyPackages = {
  name: "lazy-packages",
  setup(builder) {
    builder.onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
      kind === "dynamic-import" && LAZY.has(path) ? { path: `./${LAZY.get(path).out}`, external: true } : undefined,
    );
    builder.onResolve({ filter: /^supports-color$/ }, () => ({ path: "supports-color", namespace: "absent" }));
    builder.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "module.exports = undefined;" }));
  },
};

/** recheck holds itself twice, once as the text of a worker that `checkSync` does not start. */
const oneRecheck = {
  name: "one-recheck",
  setup(builder) {
    builder.onLoad({ filter: /[/\\]recheck[/\\]lib[/\\]browser\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replace(
        /=`"use strict";[^`]*(?:\\`[^`]*)*`;(?=function \w+\(\)\{let \w+=new Blob)/,
        '="";',
      );
      if (contents.length > source.length * 0.6) throw new Error("recheck: the worker's text was not found");
      return { contents, loader: "js" };
    });
  },
};

const WIDTH = `export default function stringWidth(text, options) {
  if (typeof text !== "string") return 0;
  return /^[ -~]*$/.test(text) ? text.length : require("string-width").default(text, options);
}`;

/** Making the regexes of `string-width` takes V8 as long as starting Node: only text beyond ASCII loads it. */
const lazyWidth = {
  name: "lazy-width",
  setup(builder) {
    builder.onResolve({ filter: /^string-width$/ }, ({ namespace }) =>
      namespace === "file" ? { path: "string-width", namespace: "lazy-width" } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: "lazy-width" }, () => ({ contents: WIDTH, resolveDir: ROOT }));
  },
};

/** Latin-1 text and a plain `require` are what Node loads fastest. */
const COMMONJS = {
  format: "cjs",
  charset: "ascii",
  supported: { "dynamic-import": false },
  define: { "import.meta.dirname": "__dirname" },
};
/** One character beyond Latin-1 makes V8 hold and read all text as two bytes a character. */
const MODULE = { format: "esm", charset: "ascii" };

async function bundleOne(entry) {
  const isCommonJs = entry.out.endsWith(".cjs");
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    ...(entry.contents === undefined
      ? { entryPoints: [entry.source] }
      : { stdin: { contents: entry.contents, resolveDir: ROOT } }),
    outfile: join("dist", entry.out),
    bundle: true,
    write: false,
    metafile: true,
    platform: entry.platform ?? "node",
    target: entry.target ?? "node20.19",
    legalComments: "none",
    minifyWhitespace: entry.minifyWhitespace === true,
    logLevel: "warning",
    ...(isCommonJs ? COMMONJS : MODULE),
    // Its main file is UMD, whose inner requires no bundler follows.
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    plugins: [
      ...(entry.out === "hook.cjs" ? [hookOptions] : []),
      ...(isCommonJs ? [hookParts(entry.out), packedCatalogue, dataModules] : []),
      lazyPackages,
      lazyWidth,
      oneRecheck,
    ],
  });
  const output = metafile.outputs[`dist/${entry.out}`];
  const needsRequire = !isCommonJs && output.imports.some((one) => one.kind === "require-call");
  return { ...entry, inputs: inputsOf(output), text: (needsRequire ? REQUIRE : "") + outputFiles[0].text };
}

/** Source files that put at least one byte into the bundle. */
function inputsOf(output) {
  return Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

/** Name of the package an input belongs to; undefined for our own sources. */
export function packageOf(input) {
  const inside = input.slice(input.lastIndexOf("node_modules/") + "node_modules/".length);
  if (!input.includes("node_modules/")) return undefined;
  return inside.split("/", inside.startsWith("@") ? 2 : 1).join("/");
}

/** Folders of the packages in a bundle, relative to the root, sorted. */
export function packageFolders(bundles) {
  const folders = new Set();
  for (const input of bundles.flatMap((bundle) => bundle.inputs)) {
    const name = packageOf(input);
    if (name === undefined) continue;
    const start = input.lastIndexOf("node_modules/") + "node_modules/".length;
    folders.add(input.slice(0, start) + name);
  }
  return [...folders].toSorted();
}

function assertAllowed(bundle) {
  const found = bundle.inputs.map(packageOf).filter((name) => bundle.refuse.includes(name));
  if (found.length > 0) {
    throw new Error(`dist/${bundle.out} must not contain ${[...new Set(found)].join(", ")}: load it with import()`);
  }
}

/** esbuild writes escapes for all but regex literals, which it leaves as they are. */
function assertNarrow({ out, text }) {
  const [line] = /^.*[\u0100-\uffff].*$/m.exec(text) ?? [];
  if (line !== undefined) throw new Error(`dist/${out}: beyond Latin-1, write it as \\u escapes: ${line.trim()}`);
}

/** All bundles in memory. Throws when a bundle holds what it must not. */
export async function bundleAll() {
  const bundles = await Promise.all(ENTRIES.map(bundleOne));
  for (const bundle of bundles) {
    assertAllowed(bundle);
    assertNarrow(bundle);
  }
  const wanted = [...LAZY.values()].filter(({ out }) => bundles.some(({ text }) => text.includes(`"./${out}"`)));
  const vendors = await Promise.all(wanted.map((lazy) => bundleOne({ ...lazy, refuse: [] })));
  return [...bundles, ...vendors, ...(await hookCatalogue())];
}

/** Only what the hook needs, for its tests and benchmark. */
export async function bundleHook() {
  const bundles = await Promise.all(ENTRIES.filter(({ out }) => out.endsWith(".cjs")).map(bundleOne));
  return [...bundles, ...(await hookCatalogue())];
}

/** The hook's patterns: no code, so no inputs. */
async function hookCatalogue() {
  const files = await packCatalogue(ROOT);
  return files.map(([out, text]) => ({ out, text, inputs: [] }));
}

/** Absolute path inside the repository. */
export function fromRoot(...parts) {
  return join(ROOT, ...parts);
}
