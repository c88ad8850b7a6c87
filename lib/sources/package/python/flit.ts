import { FilePlan, type ArtifactPlan } from "../planned.ts";
import { normalPath } from "../project-folder.ts";
import { namedLicenses, usualLicenses, type VersionedLicense } from "./licenses.ts";
import { findGlob, STANDARD_GLOB } from "./path-glob.ts";
import { licenseFile, readmeFile, type PythonProject } from "./project.ts";
import { table, text, texts } from "./toml.ts";

/** Where the module is: a folder or one file, below `src/` or not. */
interface FlitModule {
  readonly path: string;
  readonly isFile: boolean;
  /** `src/` or empty: is cut off in a wheel. */
  readonly prefix: string;
}

const SINCE_3_11 = "flit_core 3.11 and later";
const SINCE_4 = "flit_core 4.0 and later";
const ALWAYS_EXCLUDED: readonly string[] = ["**/__pycache__", "**.pyc"];

/**
 * What flit_core packs. Rules from https://flit.pypa.io/en/stable/pyproject_toml.html#sdist-section, read in flit_core
 * 3.8 and 4.1 (sdist.py, wheel.py, common.py). It reads no ignore file: everything in the module's folder is packed.
 * (`flit build` before 4.0, and later with `--use-vcs`, takes what git tracks into the sdist instead.)
 */
export function planFlit(project: PythonProject): ArtifactPlan[] {
  const sdist = new FilePlan();
  const wheel = new FilePlan();
  const module = findModule(project);
  if (module === null) for (const plan of [sdist, wheel]) plan.gap("flit: the module is not found, so the build fails");
  const data = dataFiles(project);
  const moduleFiles = module === null ? [] : filesOf(project, module);
  planSdist(project, [...moduleFiles, ...data.files], sdist);
  for (const path of moduleFiles) wheel.add(path, "flit wheel: the module", path.slice(module?.prefix.length));
  for (const path of data.files) {
    wheel.add(path, "flit wheel: external-data", `*.data/data/${path.slice(data.folder.length + 1)}`);
  }
  for (const { path, wheel: only } of licenses(project)) {
    const inArtifact = `*.dist-info/licenses/${path}`;
    wheel.put({ path, inArtifact, why: "flit wheel: licence", ...(only !== undefined && { only }) });
  }
  return [sdist.finish("sdist"), wheel.finish("wheel")];
}

function planSdist(project: PythonProject, selected: readonly string[], plan: FilePlan): void {
  const options = table(project.toml, "tool", "flit", "sdist");
  const excluded = patterns(project, [...ALWAYS_EXCLUDED, ...texts(options["exclude"])]);
  const isExcluded = (path: string): boolean => excluded.files.has(path) || isBelow(path, excluded.folders);
  plan.add("pyproject.toml", "flit sdist: always included");
  const readme = readmeFile(project.metadata);
  if (readme !== undefined && project.folder.isFile(readme))
    plan.add(normalPath(readme), "flit sdist: always included");
  for (const path of selected) if (!isExcluded(path)) plan.add(path, "flit sdist: the module or external-data");
  const included = patterns(project, texts(options["include"]));
  const enter = (path: string): boolean => !excluded.folders.has(path) && !isBelow(path, excluded.folders);
  const below = [...included.folders].flatMap((path) => [...project.folder.files(path, enter, false)]);
  for (const path of [...included.files, ...below]) if (!isExcluded(path)) plan.add(path, "flit sdist: include");
  for (const { path, sdist: only } of licenses(project)) {
    plan.put({ path, inArtifact: path, why: "flit sdist: licence", ...(only !== undefined && { only }) });
  }
}

/** Globs of files and folders, expanded. */
function patterns(
  { folder }: PythonProject,
  globs: readonly string[],
): Record<"files" | "folders", ReadonlySet<string>> {
  const found = globs.flatMap((glob) => findGlob(folder, glob, STANDARD_GLOB));
  const paths = (kind: string): Set<string> => new Set(found.flatMap((one) => (one.kind === kind ? [one.path] : [])));
  return { files: paths("file"), folders: paths("folder") };
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let at = path.lastIndexOf("/"); at !== -1; at = path.lastIndexOf("/", at - 1)) {
    if (folders.has(path.slice(0, at))) return true;
  }
  return false;
}

function findModule({ folder, metadata, toml }: PythonProject): FlitModule | null {
  const flit = table(toml, "tool", "flit");
  const own = text(table(flit, "module"), "name") ?? text(table(flit, "metadata"), "module");
  const name = (own ?? moduleName(text(metadata, "name") ?? "")).replaceAll(".", "/");
  for (const prefix of name === "" ? [] : ["", "src/"]) {
    const path = prefix + name;
    if (folder.isFolder(path)) return { path, isFile: false, prefix };
    if (folder.isFile(`${path}.py`)) return { path: `${path}.py`, isFile: true, prefix };
  }
  return null;
}

function moduleName(name: string): string {
  return name.endsWith("-stubs") ? `${name.slice(0, -6).replaceAll("-", "_")}-stubs` : name.replaceAll("-", "_");
}

function filesOf({ folder }: PythonProject, module: FlitModule): string[] {
  if (module.isFile) return [module.path];
  const isCode = (path: string): boolean => !/(?:^|\/)(?:__pycache__|[^/]*\.pyc)$/.test(path);
  return [...folder.files(module.path, isCode, false)].filter(isCode);
}

function dataFiles({ folder, toml }: PythonProject): { folder: string; files: string[] } {
  const place = normalPath(text(table(toml, "tool", "flit", "external-data"), "directory") ?? "");
  const enter = (path: string): boolean => !/(?:^|\/)__pycache__$/.test(path);
  return { folder: place, files: place === "" ? [] : [...folder.files(place, enter, false)] };
}

/** Those that the project names, else those with the usual names: which of these count has changed. */
function licenses(project: PythonProject): VersionedLicense[] {
  const named = namedLicenses(project);
  if (named !== null) return named.map((path) => ({ path }));
  const own = licenseFile(project.metadata);
  const since = (globs: readonly string[], more: Omit<VersionedLicense, "path">): VersionedLicense[] =>
    usualLicenses(project, globs).map((path) => ({ path, ...more }));
  return [
    ...(own === undefined ? [] : [{ path: normalPath(own), wheel: SINCE_3_11 }]),
    ...since(["COPYING*", "LICENSE*"], { sdist: SINCE_3_11 }),
    ...since(["LICENCE*"], { sdist: SINCE_3_11, wheel: SINCE_3_11 }),
    ...since(["NOTICE*", "AUTHORS*"], { sdist: SINCE_4, wheel: SINCE_4 }),
  ];
}
