import { applyEdits, modify, parse } from "jsonc-parser";
import { tooDeepAt } from "../../core/json-depth.ts";
import { addToTomlArray } from "./toml-array.ts";

/** Files to be kept out of what one builder makes of a project. */
export interface Exclusion {
  readonly builder: "npm" | "setuptools" | "hatchling" | "flit" | "poetry" | "pdm" | "uv";
  readonly kind: "npm tarball" | "sdist" | "wheel";
  /** Folder of the project; empty for the checkout itself. */
  readonly project: string;
  /** In that folder. */
  readonly paths: readonly string[];
}

/** A file as it is and as it should be. */
export interface FileEdit {
  /** In the checkout. */
  readonly path: string;
  /** null for a file that is not there yet. */
  readonly before: string | null;
  readonly after: string;
}

type ReadText = (path: string) => string | null;

/**
 * What to add to which file, by the builder's own rules, so that the paths stay out. Several exclusions that touch one
 * file give one edit. What no added line can keep out (a `force-include`, an array written in another way) gives none.
 */
export function exclusionEdits(exclusions: readonly Exclusion[], text: ReadText): readonly FileEdit[] {
  const after = new Map<string, string>();
  const current: ReadText = (path) => after.get(path) ?? text(path);
  for (const exclusion of exclusions) {
    for (const [path, content] of editsFor(exclusion, current)) after.set(path, content);
  }
  return [...after]
    .map(([path, content]) => ({ path, before: text(path), after: content }))
    .filter((edit) => edit.before !== edit.after);
}

type Edits = readonly (readonly [path: string, content: string])[];

function editsFor({ builder, kind, project, paths }: Exclusion, text: ReadText): Edits {
  const at = (name: string): string => (project === "" ? name : `${project}/${name}`);
  const toml = (table: string, key: string, values: readonly string[] = paths): Edits => {
    const after = addToTomlArray(text(at("pyproject.toml")) ?? "", table, key, values);
    return after === null ? [] : [[at("pyproject.toml"), after]];
  };
  switch (builder) {
    case "npm":
      return npmEdits(paths, at, text);
    case "setuptools":
      return kind === "sdist"
        ? [[at("MANIFEST.in"), withLines(text(at("MANIFEST.in")), paths.map(manifestLine))]]
        : packageDataEdits(paths, at, text, toml);
    case "flit":
      return toml("tool.flit.sdist", "exclude");
    case "pdm":
      return toml("tool.pdm.build", "excludes");
    case "uv":
      return toml("tool.uv.build-backend", kind === "sdist" ? "source-exclude" : "wheel-exclude");
    case "poetry":
      return toml("tool.poetry", "exclude");
    case "hatchling":
      return toml(
        `tool.hatch.build.targets.${kind === "sdist" ? "sdist" : "wheel"}`,
        "exclude",
        paths.map((path) => `/${path}`),
      );
  }
}

/**
 * `exclude_package_data` is matched with the path below a package's folder, `*` across folders too. A pyproject.toml
 * without `[project]` must not be made: setuptools then refuses to build.
 */
function packageDataEdits(
  paths: readonly string[],
  at: (name: string) => string,
  text: ReadText,
  toml: (table: string, key: string, values: readonly string[]) => Edits,
): Edits {
  const patterns = paths.map((path) => `*${asPattern(path.slice(path.lastIndexOf("/") + 1))}`);
  if (/^[ \t]*\[project\]/m.test(text(at("pyproject.toml")) ?? "")) {
    return toml("tool.setuptools.exclude-package-data", '"*"', patterns);
  }
  const before = text(at("setup.cfg")) ?? "";
  // A section that is there already is left to its author.
  if (/^[ \t]*\[options\.exclude_package_data\]/m.test(before)) return [];
  const lines = ["[options.exclude_package_data]", "* =", ...patterns.map((pattern) => `    ${pattern}`)];
  return [[at("setup.cfg"), `${before === "" || before.endsWith("\n") ? before : `${before}\n`}${lines.join("\n")}\n`]];
}

/** A name as a glob that matches it. */
function asPattern(name: string): string {
  return name.replace(/[\s*?[\]]/g, "?");
}

/** `files` takes negations; without it the ignore file that npm reads must name them. */
function npmEdits(paths: readonly string[], at: (name: string) => string, text: ReadText): Edits {
  const manifest = text(at("package.json")) ?? "{}";
  if (tooDeepAt(manifest) !== null) return [];
  const files = (parse(manifest) as { readonly files?: unknown } | undefined)?.files;
  if (Array.isArray(files)) {
    const edit = { formattingOptions: { insertSpaces: true, tabSize: indentOf(manifest) } };
    const wanted = [...files, ...paths.map((path) => `!${path}`).filter((entry) => !files.includes(entry))];
    return [[at("package.json"), applyEdits(manifest, modify(manifest, ["files"], wanted, edit))]];
  }
  // A new .npmignore would switch .gitignore off.
  const list = text(at(".npmignore")) === null ? ".gitignore" : ".npmignore";
  return [
    [
      at(list),
      withLines(
        text(at(list)),
        paths.map((path) => `/${path}`),
      ),
    ],
  ];
}

function indentOf(manifest: string): number {
  return /\n( +)"/.exec(manifest)?.[1]?.length ?? 2;
}

/** `exclude` takes one file; a name with blanks or glob signs is written as a pattern that matches it. */
function manifestLine(path: string): string {
  return `exclude ${asPattern(path)}`;
}

function withLines(before: string | null, lines: readonly string[]): string {
  const own = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : `${before}\n`;
  const known = new Set(own.split(/\r?\n/));
  return (
    own +
    lines
      .filter((line) => !known.has(line))
      .map((line) => `${line}\n`)
      .join("")
  );
}
