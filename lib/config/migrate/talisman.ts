import {
  oldSettings,
  type OldEntry,
  type OldPaths,
  type OldSettings,
  type OldText,
  type Remark,
} from "./old-settings.ts";
import { globRefusal } from "./glob-refusal.ts";
import { isTable, misshapen, tablesIn, textIn, textsIn, yamlValue, type Table } from "./read-text.ts";

/** Files that talisman's scopes leave out, by name in any folder. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  node: ["pnpm-lock.yaml", "yarn.lock", "package-lock.json"],
  go: ["makefile", "go.mod", "go.sum", "Gopkg.toml", "Gopkg.lock", "glide.yaml", "glide.lock"],
  images: ["*.jpeg", "*.jpg", "*.png", "*.tiff", "*.bmp"],
  bazel: ["*.bzl"],
  terraform: [".terraform.lock.hcl"],
  php: ["composer.lock"],
  python: ["poetry.lock", "Pipfile.lock", "requirements.txt", "uv.lock"],
};

const KNOWN = ["fileignoreconfig", "scopeconfig", "version"];
const KNOWN_OF_FILE = ["filename", "checksum", "ignore_detectors", "allowed_patterns"];
/** Values of keys that have no counterpart here. */
const WHY: Readonly<Record<string, string>> = {
  allowed_patterns: "regexes pass over values that nobody has seen yet; `leaktrail ignore` names single ones",
  custom_patterns: "regexes without a keyword: write patterns of your own",
  custom_severities: "are about detectors that Leaktrail has not; see `severities`",
  threshold: "counts severities that Leaktrail has not; see `failOn`",
};

/** Reads `.talismanrc`: files by checksum, files that all detectors leave out, and scopes. */
export function readTalisman(source: OldText): OldSettings {
  const { file } = source;
  // An empty file is an empty text.
  const config = yamlValue(source, "failsafe") || {};
  if (!isTable(config)) throw misshapen(file, "no configuration of talisman");
  const others = Object.keys(config).filter((key) => !KNOWN.includes(key));
  const left: Remark[] = others.map((key) => ({ at: `${file}: ${key}`, why: WHY[key] ?? "has no counterpart" }));
  const entries: OldEntry[] = [];
  const paths: OldPaths[] = [];
  const notes: Remark[] = [];
  for (const key of ["fileignoreconfig", "scopeconfig"]) {
    const rows = config[key];
    const isEmpty = rows === undefined || rows === "" || rows === "null" || rows === "~";
    if (!isEmpty && !(Array.isArray(rows) && rows.every(isTable)))
      left.push({ at: `${file}: ${key}`, why: "is no list of settings" });
  }
  for (const row of tablesIn(config["fileignoreconfig"])) {
    const pattern = textIn(row["filename"]) ?? "";
    const digest = textIn(row["checksum"]) ?? "";
    const at = `${file}: ${pattern || "a file without a name"}`;
    if (digest !== "") {
      const cover = { kind: "checksum", pattern, digest } as const;
      entries.push({ at, home: "file", cover, reason: `migrated from ${file}, which left the whole file out` });
    }
    for (const key of Object.keys(row).filter((one) => !KNOWN_OF_FILE.includes(one)))
      left.push({ at: `${at}, ${key}`, why: "has no counterpart" });
    if (digest === "" && textsIn(row["ignore_detectors"]).length + textsIn(row["allowed_patterns"]).length === 0)
      notes.push({ at, why: "has neither a checksum nor detectors, so that talisman leaves nothing out by it" });
    const ignored = ignoredBy(row, { file, at, pattern });
    paths.push(...ignored.paths);
    left.push(...ignored.left);
  }
  for (const { scope } of tablesIn(config["scopeconfig"])) {
    const names = SCOPES[textIn(scope) ?? ""];
    if (names === undefined)
      left.push({ at: `${file}: scopeconfig`, why: "names a scope that talisman does not have" });
    else
      paths.push({ at: `${file}: scopeconfig`, files: names, reason: `migrated from ${file}, scope ${textIn(scope)}` });
  }
  return oldSettings({ entries, paths, left, notes });
}

function ignoredBy(
  row: Table,
  { file, at, pattern }: { file: string; at: string; pattern: string },
): Pick<OldSettings, "paths" | "left"> {
  const left =
    textsIn(row["allowed_patterns"]).length === 0
      ? []
      : [{ at: `${at}, allowed_patterns`, why: WHY["allowed_patterns"]! }];
  const detectors = new Set(textsIn(row["ignore_detectors"]));
  if (detectors.size === 0) return { paths: [], left };
  if (!detectors.has("filecontent") || !detectors.has("filename")) {
    const why = `only ${[...detectors].join(", ")} leave it out; a rule for paths of ours is about contents and names together`;
    return { paths: [], left: [...left, { at, why }] };
  }
  const glob = globOf(pattern);
  if (glob === null) return { paths: [], left: [...left, { at, why: "is a pattern that no glob of ours says" }] };
  return { paths: [{ at, files: [glob], reason: `migrated from ${file}` }], left };
}

/** A pattern of talisman as a glob: `path.Match` of Go, where a name without stars is one in the top folder. */
function globOf(pattern: string): string | null {
  if (/[[\]\\{}!,]|\*\*/.test(pattern)) return null;
  const glob = pattern.includes("/") || /[*?]/.test(pattern) ? pattern : `/${pattern}`;
  return globRefusal([glob]) === null ? glob : null;
}
