/**
 * Functions that few hook runs need: when some value looks like a secret, when there is something to say, when it is
 * not a plain commit. What V8 has to parse costs a hook about a millisecond for every 30 KB, so each part is a file
 * of its own, loaded by the first call.
 */
const LATE_PARTS = [
  { out: "hook-judge.cjs", exports: { "lib/detect/confirm.ts": ["confirm", "confirmIn"] } },
  {
    out: "hook-literal.cjs",
    exports: {
      "lib/detect/assigned-name.ts": ["assignedName", "nameAround"],
      "lib/detect/entropy.ts": ["entropyOf"],
      "lib/detect/generic/judge-literal.ts": ["judgeLiteral"],
      "lib/detect/generic/name.ts": ["nameKind", "isCredentialName", "isKeyId", "isKeyName", "isPushAddress"],
      "lib/detect/generic/no-value.ts": ["isNextPair", "noValue"],
      "lib/detect/generic/ordinary.ts": [
        "isOrdinarySecret",
        "isTokenInJson",
        "isTypedBeforeRun",
        "isTypedFromWords",
        "isTypedPassword",
      ],
      "lib/detect/placeholder/mask.ts": ["madeOfRuns", "maskOf", "startsMask"],
      "lib/detect/placeholder/samples.ts": ["isKnownSample"],
    },
  },
  { out: "hook-proofs.cjs", exports: { "lib/detect/proofs/structured.ts": ["structuredProof"] } },
  {
    out: "hook-files.cjs",
    exports: {
      "lib/detect/files/registry.ts": ["formatsFor"],
      "lib/detect/files/read-format.ts": ["readFormats"],
    },
  },
  { out: "hook-views.cjs", exports: { "lib/detect/views/look-inside.ts": ["siteOfRun", "siteOfPacked"] } },
  {
    out: "hook-found.cjs",
    exports: {
      "lib/detect/overlap.ts": ["resolveOverlaps"],
      "lib/detect/redact-facts.ts": ["redactFacts"],
      "lib/detect/path/strictest-rule.ts": ["strictestRule"],
      "lib/core/secret-key.ts": ["secretKey", "familyOf"],
      "lib/judge/newness.ts": ["secretsByAge", "pathsByAge"],
      "lib/judge/occurrences.ts": ["occurrencesIn", "barelyMarked", "wholeFile"],
      "lib/judge/rows.ts": ["groupBySecret", "judgedRows"],
    },
  },
  { out: "hook-objects.cjs", exports: { "lib/git/object-stream.ts": ["catObjects", "openObjectStream"] } },
  { out: "hook-pairs.cjs", exports: { "lib/detect/prefilter/pair-filter.ts": ["pairFilter"] } },
  {
    out: "hook-text.cjs",
    exports: {
      "lib/report/hook-text.ts": ["hookText", "incompleteText", "unstagedText", "verboseText"],
      "lib/report/safe-names.ts": ["safeNames", "safeText"],
    },
  },
  {
    out: "hook-ignore.cjs",
    exports: {
      "lib/config/ignore/parse-entries.ts": ["parseEntries"],
      "lib/judge/entry-suppressions.ts": ["suppressionsOf"],
    },
  },
  { out: "hook-foreign.cjs", exports: { "lib/judge/foreign-marks.ts": ["foreignMarks"] } },
  {
    out: "hook-last.cjs",
    exports: { "lib/cli/hook/last.ts": ["noteLast"], "lib/cli/hook/unstaged.ts": ["unstagedEntries"] },
  },
  {
    out: "hook-config.cjs",
    exports: { "lib/cli/hook/config.ts": ["configured"], "lib/config/file/text-at-ref.ts": ["textAtRef"] },
  },
  { out: "hook-names.cjs", exports: { "lib/config/policy/policy-names.ts": ["refusePolicyNames"] } },
  {
    out: "hook-push.cjs",
    exports: { "lib/cli/hook/push.ts": ["scanPush"] },
  },
  {
    out: "hook-named.cjs",
    exports: { "lib/sources/named-files.ts": ["namedFiles"], "lib/sources/message.ts": ["messageFile", "messageOf"] },
  },
];

/** The hook in parts: what every run needs, what scanning needs, the rest. CommonJS: Node starts it quicker. */
export const HOOK_ENTRIES = [
  { out: "hook.cjs", source: "lib/cli/hook/entry.ts" },
  { out: "hook-run.cjs", source: "lib/cli/hook/run.ts" },
  { out: "hook-agent.cjs", source: "lib/cli/hook/agent.ts" },
  { out: "hook-apart.cjs", source: "lib/config/apart/worker.ts" },
  ...LATE_PARTS.map(({ out, exports }) => ({
    out,
    contents: Object.entries(exports)
      .map(([path, names]) => `export { ${names.join(", ")} } from "./${path}";`)
      .join("\n"),
  })),
];

/** Cuts the bundle `out` where another part begins. */
export function hookParts(out) {
  const others = LATE_PARTS.filter((part) => part.out !== out);
  return {
    name: "hook-parts",
    setup(builder) {
      builder.onResolve({ filter: /\/hook-(?:run|agent)\.ts$/ }, ({ path, kind }) =>
        kind === "dynamic-import" ? { path: path.replace(/\.ts$/, ".cjs"), external: true } : undefined,
      );
      builder.onResolve({ filter: /^\.\/hook-\w+\.cjs$/ }, ({ path }) => ({ path, external: true }));
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = path.replaceAll("\\", "/");
        for (const part of others) {
          const late = Object.keys(part.exports).find((one) => source.endsWith(`/${one}`));
          if (late !== undefined) return { contents: stub(part.out, part.exports[late]), loader: "js" };
        }
        return undefined;
      });
    },
  };
}

function stub(out, names) {
  const load = `let part; const load = () => (part ??= require("./${out}"));`;
  return [load, ...names.map((name) => `export const ${name} = (...args) => load().${name}(...args);`)].join("\n");
}
