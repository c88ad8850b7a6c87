import { FilePlan, type ArtifactPlan } from "../planned.ts";
import { joinPath, normalPath } from "../project-folder.ts";
import { findFiles, pathMatcher, type GlobGrammar } from "./path-glob.ts";
import { fileName, licenseFile, readmeFile, type PythonProject } from "./project.ts";
import { pairs, table, text, texts, type Table } from "./toml.ts";

/** Globs as PEP 639 has them. https://packaging.python.org/en/latest/specifications/glob-patterns/ */
const PORTABLE_GLOB: GlobGrammar = { hidden: true, recursive: true, deepFiles: true, links: false };
const DEFAULT_EXCLUDES: readonly string[] = ["__pycache__", "*.pyc", "*.pyo"];

/**
 * What uv_build packs. Rules from https://docs.astral.sh/uv/concepts/build-backend/ and
 * https://docs.astral.sh/uv/reference/settings/#build-backend, read in uv 0.12.5 (crates/uv-build-backend). It reads
 * no ignore file: everything in the module's folder is packed, hidden files too.
 */
export function planUv(project: PythonProject): ArtifactPlan[] {
  const options = table(project.toml, "tool", "uv", "build-backend");
  const sdist = new FilePlan();
  const wheel = new FilePlan();
  const root = normalPath(text(options, "module-root") ?? "src");
  const modules = moduleNames(project, options).map((name) => joinPath(root, name.replaceAll(".", "/")));
  for (const module of modules) {
    if (isModule(project, module, options["namespace"] === true)) continue;
    for (const plan of [sdist, wheel]) plan.gap(`uv: ${module} is no module, so the build fails`);
  }
  planSdist(project, options, modules, sdist);
  planWheel(project, options, { root, modules }, wheel);
  return [sdist.finish("sdist"), wheel.finish("wheel")];
}

function planSdist(project: PythonProject, options: Table, modules: readonly string[], plan: FilePlan): void {
  const { folder, metadata } = project;
  const excluded = excluder(options, ["source-exclude"]);
  const add = (path: string, why: string): void => {
    if (path === "pyproject.toml.orig" || !folder.isFile(path) || excluded.withFolders(path)) return;
    plan.add(path, `uv sdist: ${why}`);
  };
  const addBelow = (place: string, why: string): void => {
    for (const path of folder.files(place, (below) => !excluded.path(below), false)) add(path, why);
  };
  add("pyproject.toml", "always included");
  plan.put({
    path: "pyproject.toml",
    inArtifact: "pyproject.toml.orig",
    why: "uv sdist: always included",
    only: "recent versions of uv",
  });
  for (const module of modules) addBelow(module, "the module");
  const readme = readmeFile(metadata);
  if (readme !== undefined) add(normalPath(readme), "readme");
  for (const path of [...licenses(project), ...texts([licenseFile(metadata)])]) add(normalPath(path), "licence");
  for (const glob of texts(options["source-include"]))
    for (const path of find(project, glob)) add(path, "source-include");
  for (const [name, place] of pairs(options["data"])) addBelow(normalPath(place), `data.${name}`);
}

function planWheel(
  project: PythonProject,
  options: Table,
  { root, modules }: { readonly root: string; readonly modules: readonly string[] },
  plan: FilePlan,
): void {
  const { folder } = project;
  const excluded = excluder(options, ["wheel-exclude", "source-exclude"]);
  for (const module of modules) {
    // An anchored exclusion of a folder does not keep out what is in it.
    for (const path of folder.files(module, (below) => !excluded.anywhere(below), false)) {
      if (!excluded.path(path))
        plan.add(path, "uv wheel: the module", root === "" ? path : path.slice(root.length + 1));
    }
  }
  for (const path of licenses(project)) plan.add(path, "uv wheel: licence", `*.dist-info/licenses/${path}`);
  for (const [name, at] of pairs(options["data"])) {
    const place = normalPath(at);
    for (const path of folder.files(place, (below) => !excluded.path(below), false)) {
      if (excluded.path(path)) continue;
      plan.add(path, `uv wheel: data.${name}`, `*.data/${name}/${path.slice(place === "" ? 0 : place.length + 1)}`);
    }
  }
}

/** `module-name`, one or more; else the name of the project. */
function moduleNames({ metadata }: PythonProject, options: Table): string[] {
  const own = options["module-name"];
  if (own !== undefined) return typeof own === "string" ? [own] : texts(own);
  const name = text(metadata, "name") ?? "";
  return [name.endsWith("-stubs") ? `${fileName(name.slice(0, -6))}-stubs` : fileName(name)];
}

function isModule({ folder }: PythonProject, path: string, isNamespace: boolean): boolean {
  if (isNamespace) return folder.isFolder(path);
  return folder.isFile(`${path}/__init__.py`) || (/-stubs(?:\/|$)/.test(path) && folder.isFile(`${path}/__init__.pyi`));
}

interface Excluder {
  /** By an exclusion without `/` at its beginning. */
  anywhere(path: string): boolean;
  path(path: string): boolean;
  /** The path or a folder it is in. */
  withFolders(path: string): boolean;
}

function excluder(options: Table, names: readonly string[]): Excluder {
  const own = names.flatMap((name) => texts(options[name]));
  const all = options["default-excludes"] === false ? own : [...DEFAULT_EXCLUDES, ...own];
  const compile = (globs: readonly string[]): ((path: string) => boolean) => {
    const matchers = globs.map((glob) => pathMatcher(unescaped(glob)));
    return (path) => matchers.some((matches) => matches(path));
  };
  const anywhere = compile(all.filter((glob) => !glob.startsWith("/")).map((glob) => `**/${glob}`));
  const anchored = compile(all.flatMap((glob) => (glob.startsWith("/") ? [glob.slice(1)] : [])));
  const path = (one: string): boolean => anywhere(one) || anchored(one);
  return {
    anywhere,
    path,
    withFolders: (one) => one.split("/").some((_, at, parts) => path(parts.slice(0, at + 1).join("/"))),
  };
}

function licenses(project: PythonProject): string[] {
  return [...new Set(texts(project.metadata["license-files"]).flatMap((glob) => find(project, glob)))].sort();
}

function find({ folder }: PythonProject, glob: string): string[] {
  return findFiles(folder, unescaped(glob), PORTABLE_GLOB);
}

/** `\x` is the character itself, which a set of one says too. */
function unescaped(glob: string): string {
  return glob.replaceAll(/\\(.)/g, "[$1]");
}
