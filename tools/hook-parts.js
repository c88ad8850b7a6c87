/**
 * Functions that a hook needs only when some value looks like a secret, or when it has something to say. What V8 has
 * to parse costs a hook about a millisecond for every 30 KB, so these are a file of their own, loaded by the first call.
 */
const LATE = {
  "lib/detect/confirm.ts": ["confirm"],
  "lib/detect/files/registry.ts": ["formatsFor"],
  "lib/detect/files/read-format.ts": ["readFormat"],
  "lib/report/hook-text.ts": ["hookText", "incompleteText", "verboseText"],
};
const LATE_BUNDLE = "hook-judge.cjs";

/** The hook in three parts: what every run needs, what scanning needs, what judging needs. CommonJS: Node starts it quicker. */
export const HOOK_ENTRIES = [
  { out: "hook.cjs", source: "lib/cli/hook-entry.ts" },
  { out: "hook-run.cjs", source: "lib/cli/hook-run.ts" },
  {
    out: LATE_BUNDLE,
    contents: Object.entries(LATE)
      .map(([path, names]) => `export { ${names.join(", ")} } from "./${path}";`)
      .join("\n"),
  },
];

/** Cuts the bundle `out` where the next part begins. */
export function hookParts(out) {
  return {
    name: "hook-parts",
    setup(builder) {
      builder.onResolve({ filter: /\/hook-run\.ts$/ }, ({ kind }) =>
        kind === "dynamic-import" ? { path: "./hook-run.cjs", external: true } : undefined,
      );
      builder.onResolve({ filter: /^\.\/hook-judge\.cjs$/ }, ({ path }) => ({ path, external: true }));
      if (out === LATE_BUNDLE) return;
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const late = Object.keys(LATE).find((source) => path.replaceAll("\\", "/").endsWith(`/${source}`));
        return late === undefined ? undefined : { contents: stub(LATE[late]), loader: "js" };
      });
    },
  };
}

function stub(names) {
  const load = `let part; const load = () => (part ??= require("./${LATE_BUNDLE}"));`;
  return [load, ...names.map((name) => `export const ${name} = (...args) => load().${name}(...args);`)].join("\n");
}
