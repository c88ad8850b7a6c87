import { statSync } from "node:fs";
import { relative } from "node:path";
import type { FilePlan } from "../../planned.ts";
import { joinPath, ProjectFolder } from "../../project-folder.ts";
import type { InclusionMap } from "./config.ts";
import { placeOf, ruleFor, type Selection } from "./selection.ts";

/** Folders that hatchling 1.26 and later never enter (hatchling/builders/constants.py). */
const FIXED_FOLDERS: ReadonlySet<string> = new Set([
  "__pycache__",
  ".venv",
  ".git",
  ".hg",
  ".hatch",
  ".tox",
  ".nox",
  ".ruff_cache",
  ".pytest_cache",
  ".mypy_cache",
  ".pixi",
]);
const FIXED_FILES: ReadonlySet<string> = new Set([".DS_Store", ".git"]);

/** Adds what the selection takes; forced files come at their own places, and from nowhere else. */
export function collect(selection: Selection, forced: InclusionMap, plan: FilePlan): void {
  const reserved = reservedPlaces(selection, forced);
  addForced(selection, forced, plan);
  if (selection.onlyInclude.length === 0) walkProject(selection, reserved, plan);
  const own = selection.onlyInclude.map((path) => [path, path] as const);
  addExplicit(selection, own, plan, { prefix: "", why: null, reserved });
}

/** Forced files: each counts as it is, whatever the exclusions say. */
function addForced(selection: Selection, map: InclusionMap, plan: FilePlan): void {
  const why = `hatchling ${selection.target.name}: force-include`;
  for (const [source, target] of map) {
    for (const { path, below } of filesOf(selection, source, plan)) {
      plan.add(path, why, placeOf(selection, below === "" ? target : joinPath(target, below)));
    }
  }
}

/** How an explicit map of paths is added. */
interface Explicit {
  /** Stands before each place. */
  readonly prefix: string;
  /** The rule; null to ask the selection for it. */
  readonly why: string | null;
  readonly reserved: ReadonlySet<string>;
}

/** Named paths and what is below them: a file counts as it is, a folder's files unless they are excluded. */
export function addExplicit(selection: Selection, map: InclusionMap, plan: FilePlan, how: Explicit): void {
  for (const [source, target] of map) {
    for (const { path, below } of filesOf(selection, source, plan)) {
      const named = below === "" ? target : joinPath(target, below);
      const place = placeOf(selection, named);
      if (how.reserved.has(place)) continue;
      const rule = ruleFor(selection, named, true);
      const why =
        below === "" ? (how.why ?? `hatchling ${selection.target.name}: only-include`) : rule && (how.why ?? rule);
      if (why !== null) plan.add(path, why, how.prefix + place);
    }
  }
}

function walkProject(selection: Selection, reserved: ReadonlySet<string>, plan: FilePlan): void {
  const { folder } = selection.project;
  const isNew = firstVisits(folder, "");
  const enter = (path: string): boolean =>
    entersFixed(path) &&
    !reserved.has(path) &&
    !(selection.skipExcludedFolders && isExcluded(selection, `${path}/`)) &&
    isNew(path);
  for (const path of folder.files("", enter)) {
    const place = placeOf(selection, path);
    if (FIXED_FILES.has(baseOf(path)) || reserved.has(place)) continue;
    const why = ruleFor(selection, path, false);
    if (why !== null) plan.add(path, why, place);
  }
}

function isExcluded({ excludeAll, excluded }: Selection, path: string): boolean {
  return excludeAll || excluded?.(path) === true;
}

/** Places that only forced files may take, and sources that go elsewhere. */
function reservedPlaces(selection: Selection, forced: InclusionMap): ReadonlySet<string> {
  const { folder } = selection.project;
  const places = forced.flatMap(([source, target]) => {
    if (!isOutside(source)) return [placeOf(selection, source)];
    return statSync(folder.absolute(source), { throwIfNoEntry: false })?.isFile() === true
      ? [placeOf(selection, target)]
      : [];
  });
  return new Set(places);
}

interface Source {
  readonly path: string;
  /** Path below the named folder; empty for a named file. */
  readonly below: string;
}

function* filesOf(selection: Selection, source: string, plan: FilePlan): Generator<Source> {
  const { folder } = selection.project;
  const at = source.startsWith("/") ? relative(folder.root, source).split("\\").join("/") : source;
  if (folder.isFile(at)) yield { path: at, below: "" };
  else if (folder.isFolder(at)) yield* filesBelow(folder, at);
  else plan.gap(`hatchling: ${source} is to be included and does not exist`);
}

/** A folder outside is walked as one of its own, so that no path of it leads out again. */
function* filesBelow(folder: ProjectFolder, at: string): Generator<Source> {
  const outside = isOutside(at);
  const inner = outside ? new ProjectFolder(folder.absolute(at)) : folder;
  const start = outside ? "" : at;
  const isNew = firstVisits(inner, start);
  for (const path of inner.files(start, (below) => entersFixed(below) && isNew(below))) {
    const below = outside ? path : path.slice(at === "" ? 0 : at.length + 1);
    if (!FIXED_FILES.has(baseOf(path))) yield { path: joinPath(at, below), below };
  }
}

/** A folder that links lead to again is walked where it is met first. */
function firstVisits(folder: ProjectFolder, start: string): (path: string) => boolean {
  const seen = new Set([folder.physical(start)]);
  return (path) => {
    const physical = folder.physical(path);
    const isNew = !seen.has(physical);
    seen.add(physical);
    return isNew;
  };
}

function isOutside(path: string): boolean {
  return path.startsWith("/") || path === ".." || path.startsWith("../");
}

function entersFixed(path: string): boolean {
  return !FIXED_FOLDERS.has(baseOf(path));
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
