import { joinPath, normalPath } from "../../project-folder.ts";
import type { GitPatterns } from "../git-patterns.ts";
import type { PythonProject } from "../project.ts";
import { isTable, texts } from "../toml.ts";
import {
  listOption,
  mapOption,
  option,
  patternsOf,
  readVcsIgnores,
  type HatchTarget,
  type InclusionMap,
} from "./config.ts";

/** Which files of the project a target takes, and where it puts them. */
export interface Selection {
  readonly project: PythonProject;
  readonly target: HatchTarget;
  /** Paths to walk, and nothing else; empty where the whole project is walked. */
  readonly onlyInclude: readonly string[];
  readonly forceInclude: InclusionMap;
  readonly included: GitPatterns | null;
  readonly excluded: GitPatterns | null;
  readonly artifacts: GitPatterns | null;
  /** True where nothing but forced files and artifacts is taken. */
  readonly excludeAll: boolean;
  readonly onlyPackages: boolean;
  readonly skipExcludedFolders: boolean;
  /** Beginnings of paths and what they become. */
  readonly sources: InclusionMap;
}

/** What a target takes where its tables say nothing. */
export interface SelectionDefaults {
  readonly packages: readonly string[];
  readonly onlyInclude: readonly string[];
  readonly excludeAll: boolean;
}

/** Never taken, whatever the options say: byte code and the folder that artifacts go to. */
const ALWAYS_EXCLUDED: readonly string[] = ["*.py[cdo]", "/dist"];

export function readSelection(project: PythonProject, target: HatchTarget, defaults: SelectionDefaults): Selection {
  const packages = (listOption(target, "packages") ?? defaults.packages).map(normalPath).sort();
  const onlyInclude = (listOption(target, "only-include") ?? defaults.onlyInclude).map(normalPath);
  const vcs = option(target, "ignore-vcs") === true ? [] : readVcsIgnores(project).lines;
  const excludes = [...ALWAYS_EXCLUDED, ...vcs, ...(listOption(target, "exclude") ?? [])];
  const includes = [...(listOption(target, "include") ?? []), ...packages.map((path) => `/${path}/`)];
  return {
    project,
    target,
    onlyInclude: onlyInclude.length > 0 ? onlyInclude : packages,
    forceInclude: mapOption(option(target, "force-include")),
    included: patternsOf(includes),
    excluded: patternsOf(excludes),
    artifacts: patternsOf(listOption(target, "artifacts") ?? []),
    excludeAll: defaults.excludeAll,
    onlyPackages: option(target, "only-packages") === true,
    skipExcludedFolders: option(target, "skip-excluded-dirs") === true,
    sources: readSources(option(target, "sources"), packages),
  };
}

/** `sources`: a list of beginnings to cut off, or a table of what to put there; packages cut off the folder they are in. */
function readSources(value: unknown, packages: readonly string[]): InclusionMap {
  const sources = new Map<string, string>();
  for (const source of texts(value)) sources.set(`${normalPath(source)}/`, "");
  if (isTable(value)) {
    for (const [source, target] of mapOption(value)) {
      sources.set(source === "" ? "" : `${source}/`, target === "" ? "" : `${target}/`);
    }
  }
  for (const path of packages) {
    const above = path.slice(0, path.lastIndexOf("/") + 1);
    if (above !== "" && !sources.has(`${path}/`)) sources.set(above, "");
  }
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Where a path of the project ends up in the artifact. */
export function placeOf({ sources }: Selection, path: string): string {
  for (const [source, target] of sources) if (path.startsWith(source)) return target + path.slice(source.length);
  return path;
}

/** The rule that takes a file that was met on the way; null for none. */
export function ruleFor(selection: Selection, path: string, explicit: boolean): string | null {
  const { artifacts, excluded, included, onlyPackages, project, target } = selection;
  if (artifacts?.(path) === true) return `hatchling ${target.name}: artifacts`;
  if (onlyPackages && !inPackage(project, path)) return null;
  if (selection.excludeAll || excluded?.(path) === true) return null;
  if (explicit) return `hatchling ${target.name}: only-include or packages`;
  if (included === null) return `hatchling ${target.name}: everything that is not excluded`;
  return included(path) ? `hatchling ${target.name}: include` : null;
}

function inPackage({ folder }: PythonProject, path: string): boolean {
  return folder.isFile(joinPath(path.slice(0, Math.max(path.lastIndexOf("/"), 0)), "__init__.py"));
}
