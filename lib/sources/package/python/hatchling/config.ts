import { dirname } from "node:path";
import { normalPath, pathFrom } from "../../project-folder.ts";
import { gitPatterns, type GitPatterns } from "../git-patterns.ts";
import type { PythonProject } from "../project.ts";
import { isTable, pairs, readToml, table, texts, type Table } from "../toml.ts";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files to copy to another place: source (relative to the project, or absolute) and place in the artifact. */
export type InclusionMap = readonly (readonly [source: string, target: string])[];

/** Options of one target, each from the target's table or else from the table of all. */
export interface HatchTarget {
  readonly name: "sdist" | "wheel";
  readonly own: Table;
  readonly shared: Table;
  /** Names of build hooks that are switched on. */
  readonly hooks: readonly string[];
}

/** Ignore files of a version control that hatchling reads: at most one of git and one of Mercurial. */
export interface VcsIgnores {
  /** Relative to the project; `../.gitignore` is possible. */
  readonly files: readonly string[];
  readonly lines: readonly string[];
}

/** Options of a target out of pyproject.toml and hatch.toml, whose keys replace those of `[tool.hatch]`. */
export function readTarget(project: PythonProject, name: "sdist" | "wheel"): HatchTarget {
  const file = readToml(project.folder, "hatch.toml");
  const hatch = { ...table(project.toml, "tool", "hatch"), ...(isTable(file) ? file : {}) };
  const shared = table(hatch, "build");
  const own = table(shared, "targets", name);
  const hooks = { ...table(shared, "hooks"), ...table(own, "hooks") };
  const isOn = ([, options]: [string, unknown]): boolean => table(options)["enable-by-default"] !== false;
  return {
    name,
    own,
    shared,
    hooks: Object.entries(hooks)
      .filter(isOn)
      .map(([hook]) => hook),
  };
}

/** An option of the target, else of all targets, else undefined. */
export function option(target: HatchTarget, name: string): unknown {
  return name in target.own ? target.own[name] : target.shared[name];
}

/** A list of texts of an option; undefined where it is not set. */
export function listOption(target: HatchTarget, name: string): string[] | undefined {
  const value = option(target, name);
  return value === undefined ? undefined : texts(value);
}

/** A table of paths to places; paths are normalised. */
export function mapOption(value: unknown): InclusionMap {
  return pairs(value).map(([source, target]) => [
    source.startsWith("/") ? source : normalPath(source),
    normalPath(target).replace(/^\/+/, ""),
  ]);
}

/**
 * The first `.gitignore` on the way up to the folder with `.git` in it, and `.hgignore` likewise. Their lines count
 * relative to the project, wherever they stand; none counts if they would ignore the path of the project itself.
 */
export function readVcsIgnores({ folder }: PythonProject): VcsIgnores {
  const git = locate(folder.root, ".gitignore", ".git");
  const hg = locate(folder.root, ".hgignore", ".hg");
  const files = [git, hg].filter((path) => path !== null);
  const lines = [...(git === null ? [] : linesOf(git)), ...(hg === null ? [] : globLines(linesOf(hg)))];
  const ignoresAll = gitPatterns(lines)(folder.root.replace(/^\/+/, ""));
  return { files: files.map((path) => pathFrom(folder.root, path)), lines: ignoresAll ? [] : lines };
}

/** Patterns out of option texts; null for none. */
export function patternsOf(lines: readonly string[]): GitPatterns | null {
  return lines.length === 0 ? null : gitPatterns(lines);
}

function locate(start: string, name: string, boundary: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
    if (existsSync(join(folder, boundary)) || dirname(folder) === folder) return null;
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch {
    return [];
  }
}

/** Lines of a `.hgignore` that stand under `syntax: glob`. */
function globLines(lines: readonly string[]): string[] {
  let isGlob = false;
  return lines.filter((line) => {
    const syntax = /^\s*syntax: (\S+)\s*$/.exec(line)?.[1];
    if (syntax === undefined) return isGlob;
    isGlob = syntax === "glob";
    return false;
  });
}
