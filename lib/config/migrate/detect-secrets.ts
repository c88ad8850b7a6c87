import { oldSettings, type OldEntry, type OldSettings, type OldText, type Remark } from "./old-settings.ts";
import { pathsByRegex } from "./paths-by-regex.ts";
import { isTable, jsonIn, misshapen, pathIn, tablesIn, textIn, textsIn, type Table } from "./read-text.ts";

/** Reads a baseline of detect-secrets: entries are bound to a file and the SHA-1 of a value. */
export function readDetectSecrets(source: OldText): OldSettings {
  const { file } = source;
  const baseline = jsonIn(source);
  if (!isTable(baseline) || !isTable(baseline["results"]))
    throw misshapen(file, "no baseline of detect-secrets: it has no `results`");
  const entries: OldEntry[] = [];
  const left: Remark[] = [];
  const notes: Remark[] = [];
  for (const [name, rows] of Object.entries(baseline["results"])) {
    if (!Array.isArray(rows) || !rows.every(isTable))
      left.push({ at: `${file}: ${name}`, why: "is no list of findings" });
    for (const row of tablesIn(rows)) {
      const at = `${file}: ${name}${typeof row["line_number"] === "number" ? `:${row["line_number"]}` : ""}`;
      const digest = textIn(row["hashed_secret"]) ?? "";
      const path = pathIn(name);
      if (path === null || !/^[0-9a-f]{40}$/i.test(digest))
        left.push({ at, why: "names no file below the top folder and SHA-1" });
      else entries.push(entryOf(row, { file, at, path, digest: digest.toLowerCase() }));
      if (row["is_secret"] === true) notes.push({ at, why: "was marked as a real secret: revoke it" });
      else if (row["is_verified"] === true) notes.push({ at, why: "was found to be valid by the tool: revoke it" });
    }
  }
  const filters = filtersIn(baseline, file);
  return oldSettings({ entries, paths: filters.paths, left: [...left, ...filters.left], notes });
}

const KEY = "is bound to the first line of a key alone: look whether it is still the key that was meant";

function entryOf(
  row: Table,
  { file, at, path, digest }: { file: string; at: string; path: string; digest: string },
): OldEntry {
  const verdict = { true: ", marked as a real secret", false: ", marked as no secret" }[String(row["is_secret"])] ?? "";
  return {
    at,
    home: "baseline",
    cover: { kind: "hash", algorithm: "sha1", digest, path },
    reason: `migrated from ${file}, ${textIn(row["type"]) ?? "no type"}${verdict}`,
    ...(row["type"] === "Private Key" && { note: KEY }),
  };
}

const REGEX_FILTER = "detect_secrets.filters.regex.should_exclude_";

/** What the options of the scan left out; heuristics that every scan has are detection, and ours is another. */
function filtersIn(baseline: Table, file: string): Pick<OldSettings, "paths" | "left"> {
  const reason = `migrated from ${file}`;
  const old = isTable(baseline["exclude"]) ? baseline["exclude"] : {};
  const filters = tablesIn(baseline["filters_used"]);
  const regexes = filters
    .filter(({ path }) => path === `${REGEX_FILTER}file`)
    .flatMap(({ pattern }) => [...textsIn(pattern), ...(textIn(pattern) === null ? [] : [textIn(pattern)!])]);
  // Up to version 0.11, and up to 0.14.
  const before1 = [baseline["exclude_regex"], old["files"]].flatMap((one) => textIn(one) || []);
  const files = pathsByRegex([...regexes, ...before1], {
    at: `${file}: files left out`,
    reason,
  });
  const left = filters
    .map(({ path }) => textIn(path) ?? "")
    .filter(
      (path) =>
        path !== `${REGEX_FILTER}file` &&
        !/^detect_secrets\.filters\.(?:heuristic|common|allowlist|gibberish)\./.test(path),
    )
    .map((path) => ({ at: `${file}: filter ${path}`, why: "decides by values or lines, which no rule of ours does" }));
  const lines =
    textIn(old["lines"]) === null
      ? []
      : [{ at: `${file}: exclude.lines`, why: "decides by lines, which no rule of ours does" }];
  const plugins = tablesIn(baseline["plugins_used"]);
  const others = Object.keys(baseline).filter((key) => !KNOWN.includes(key));
  const words = isTable(baseline["word_list"]) ? textIn(baseline["word_list"]["file"]) : null;
  return {
    paths: files.paths,
    left: [
      ...files.left,
      ...left,
      ...lines,
      ...plugins.filter(({ path }) => typeof path === "string").map(({ name }) => programIn(file, textIn(name) ?? "")),
      ...textsIn(baseline["custom_plugin_paths"]).map((path) => programIn(file, path)),
      ...plugins
        .filter(({ keyword_exclude: line }) => typeof line === "string" && line !== "")
        .map(() => ({ at: `${file}: keyword_exclude`, why: "decides by lines, which no rule of ours does" })),
      ...(words === null ? [] : [{ at: `${file}: word_list`, why: "decides by values, which no rule of ours does" }]),
      ...others.map((key) => ({ at: `${file}: ${key}`, why: "has no counterpart" })),
    ],
  };
}

/** Keys of any version. */
const KNOWN = [
  "version",
  "plugins_used",
  "filters_used",
  "results",
  "generated_at",
  "exclude",
  "exclude_regex",
  "word_list",
  "custom_plugin_paths",
];

function programIn(file: string, name: string): Remark {
  return { at: `${file}: plugin ${name}`, why: "is a program of your own: write a pattern for it" };
}
