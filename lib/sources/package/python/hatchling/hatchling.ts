import { FilePlan, type ArtifactPlan } from "../../planned.ts";
import { joinPath, normalPath, type ProjectFolder } from "../../project-folder.ts";
import { findFiles, FLAT_GLOB } from "../path-glob.ts";
import { readmeFile, type PythonProject } from "../project.ts";
import { table, text, texts } from "../toml.ts";
import { addExplicit, collect } from "./collect.ts";
import {
  listOption,
  mapOption,
  option,
  readTarget,
  readVcsIgnores,
  type HatchTarget,
  type InclusionMap,
} from "./config.ts";
import { placeOf, readSelection, type Selection, type SelectionDefaults } from "./selection.ts";

const LICENSES: readonly string[] = ["LICEN[CS]E*", "COPYING*", "NOTICE*", "AUTHORS*"];
const NO_DEFAULTS: SelectionDefaults = { packages: [], onlyInclude: [], excludeAll: false };

/**
 * What hatchling packs. Rules from https://hatch.pypa.io/latest/config/build/ and
 * https://hatch.pypa.io/latest/plugins/builder/wheel/, read in hatchling 1.12 and 1.32 (builders/config.py, sdist.py,
 * wheel.py). Of ignore files it reads one `.gitignore`: no user's excludes, no `.git/info/exclude`, none in folders below.
 */
export function planHatchling(project: PythonProject): ArtifactPlan[] {
  return [planSdist(project), planWheel(project)];
}

function planSdist(project: PythonProject): ArtifactPlan {
  const plan = new FilePlan();
  const target = readTarget(project, "sdist");
  const selection = readSelection(project, target, NO_DEFAULTS);
  const { folder, metadata } = project;
  const always: [string, string][] = [];
  for (const name of ["pyproject.toml", "hatch.toml", "hatch_build.py"])
    if (folder.isFile(name)) always.push([name, name]);
  for (const file of readVcsIgnores(project).files) always.push([file, file.slice(file.lastIndexOf("/") + 1)]);
  for (const file of [readmeFile(metadata), ...licenses(project)]) {
    const path = file === undefined ? "" : normalPath(file);
    if (path !== "" && folder.isFile(path)) always.push([path, path]);
  }
  for (const [source, place] of always) plan.add(source, "hatchling sdist: always included", placeOf(selection, place));
  collect(selection, [...selection.forceInclude, ...always], plan);
  sayHooks(target, plan);
  return plan.finish("sdist");
}

function planWheel(project: PythonProject): ArtifactPlan {
  const plan = new FilePlan();
  const target = readTarget(project, "wheel");
  const defaults = wheelDefaults(project, target, plan);
  const selection = readSelection(project, target, defaults);
  collect(selection, selection.forceInclude, plan);
  addData(selection, plan, "shared-data", "*.data/data/");
  addData(selection, plan, "shared-scripts", "*.data/scripts/");
  addData(selection, plan, "extra-metadata", "*.dist-info/extra_metadata/");
  const sboms = texts(target.own["sbom-files"]).map((path) => [
    normalPath(path),
    path.slice(path.lastIndexOf("/") + 1),
  ]);
  addMap(selection, plan, sboms as [string, string][], "sbom-files", "*.dist-info/sboms/");
  for (const path of licenses(project)) {
    plan.add(path, "hatchling wheel: project.license-files", `*.dist-info/licenses/${path}`);
  }
  sayHooks(target, plan);
  return plan.finish("wheel");
}

function addData(selection: Selection, plan: FilePlan, name: string, prefix: string): void {
  addMap(selection, plan, mapOption(selection.target.own[name]), name, prefix);
}

function addMap(selection: Selection, plan: FilePlan, map: InclusionMap, name: string, prefix: string): void {
  addExplicit(selection, map, plan, { prefix, why: `hatchling wheel: ${name}`, reserved: new Set() });
}

/** Without any option that selects files, a wheel takes the package that is named like the project. */
function wheelDefaults(project: PythonProject, target: HatchTarget, plan: FilePlan): SelectionDefaults {
  const chosen = ["include", "packages", "only-include"].some((name) => (listOption(target, name) ?? []).length > 0);
  if (chosen) return NO_DEFAULTS;
  const raw = text(project.metadata, "name") ?? "";
  const names = [raw, raw.replaceAll(/[-_.]+/g, "-").toLowerCase()].map((name) =>
    name.replaceAll(/[^\p{L}\p{N}_.]+/gu, "_"),
  );
  for (const name of names) {
    const found = packageNamed(project.folder, name);
    if (found !== null) return found;
  }
  const isChosen = option(target, "bypass-selection") === true || mapOption(option(target, "force-include")).length > 0;
  if (!isChosen) plan.gap(`hatchling wheel: no package is named like the project (${raw}), so the build fails`);
  return { ...NO_DEFAULTS, excludeAll: true };
}

function packageNamed(folder: ProjectFolder, name: string): SelectionDefaults | null {
  for (const path of [name, `src/${name}`]) {
    if (folder.isFile(joinPath(path, "__init__.py"))) return { ...NO_DEFAULTS, packages: [path] };
  }
  if (folder.isFile(`${name}.py`)) return { ...NO_DEFAULTS, onlyInclude: [`${name}.py`] };
  const inside = findFiles(folder, `*/${name}/__init__.py`, FLAT_GLOB);
  return inside.length === 1 ? { ...NO_DEFAULTS, packages: [inside[0]?.split("/")[0] ?? ""] } : null;
}

/** Files of `project.license-files`, or of the names that licences usually have. */
function licenses({ folder, metadata }: PythonProject): string[] {
  const value = metadata["license-files"];
  const own = Array.isArray(value) ? value : (table(value)["globs"] ?? table(value)["paths"]);
  const globs = value === undefined ? LICENSES : texts(own);
  return globs.flatMap((glob) => findFiles(folder, glob, FLAT_GLOB)).sort();
}

function sayHooks(target: HatchTarget, plan: FilePlan): void {
  for (const hook of target.hooks) plan.gap(`hatchling ${target.name}: the build hook ${hook} may add files`);
}
