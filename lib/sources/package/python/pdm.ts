import { FilePlan, type ArtifactPlan } from "../planned.ts";
import { joinPath, normalPath } from "../project-folder.ts";
import { namedLicenses, usualLicenses } from "./licenses.ts";
import { findFiles, findGlob, PATHLIB_GLOB, STANDARD_GLOB } from "./path-glob.ts";
import { licenseFile, readmeFile, type PythonProject } from "./project.ts";
import { isTable, table, text, texts, type Table } from "./toml.ts";
import { hasWildcard, wildcard } from "./wildcard.ts";

type Format = "sdist" | "wheel";

const USUAL_LICENSES: readonly string[] = ["LICEN[CS]E*", "COPYING*", "NOTICE*"];

/**
 * What pdm-backend packs. Rules from https://backend.pdm-project.org/build_config/, read in pdm-backend 2.4 (base.py,
 * sdist.py, wheel.py). It reads no ignore file: everything in the package's folder is packed, hidden files too.
 */
export function planPdm(project: PythonProject): ArtifactPlan[] {
  return [planFormat(project, "sdist"), planFormat(project, "wheel")];
}

function planFormat(project: PythonProject, format: Format): ArtifactPlan {
  const plan = new FilePlan();
  const build = table(project.toml, "tool", "pdm", "build");
  const packageDir = text(build, "package-dir") ?? defaultPackageDir(project, build);
  const place = (path: string): string =>
    format === "wheel" && packageDir !== "" && path.startsWith(`${packageDir}/`)
      ? path.slice(packageDir.length + 1)
      : path;
  const { includes, excludes } = merged(project, globsOf(project, build, format, packageDir));
  const isExcluded = excluder(excludes);
  for (const include of includes) {
    if (project.folder.isFile(include)) plan.add(include, `pdm ${format}: includes`, place(include));
    for (const path of project.folder.files(include, () => true, false)) {
      if (path.endsWith(".pyc") || isExcluded(path)) continue;
      plan.add(path, `pdm ${format}: includes, or the package`, place(path));
    }
  }
  const hook = text(build, "custom-hook") ?? "pdm_build.py";
  if (project.folder.isFile(hook)) plan.gap(`pdm ${format}: the hook ${hook} may add files`);
  if (format === "sdist") addSdistFiles(project, hook, plan);
  else addWheelFiles(project, build, plan);
  return plan.finish(format);
}

/** `src` where there is such a folder, unless what is included is somewhere else. */
function defaultPackageDir({ folder }: PythonProject, build: Table): string {
  const includes = texts(build["includes"]);
  if (includes.length === 0) return folder.isFolder("src") ? "src" : "";
  const excludes = texts(build["excludes"]).map(normalPath);
  const isInside = includes.some((glob) => /^src(?:\/|$)/.test(normalPath(glob)));
  return isInside && !excludes.includes("src") ? "src" : "";
}

interface Globs {
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

/** `source-includes`, by default `tests`, go into the sdist and are kept out of the wheel. */
function globsOf(project: PythonProject, build: Table, format: Format, packageDir: string): Globs {
  const own = texts(build["includes"]);
  const source = texts(build["source-includes"]);
  const sourceIncludes = source.length > 0 ? source : ["tests"];
  const excludes = [".pdm-build", ...texts(build["excludes"])];
  return {
    includes: [...(own.length > 0 ? own : topPackages(project, packageDir)), ...sourceIncludes],
    excludes: format === "sdist" ? excludes : [...excludes, ...sourceIncludes],
  };
}

function topPackages({ folder }: PythonProject, packageDir: string): string[] {
  const packages = folder.list(packageDir).flatMap(({ name, kind }) => {
    const path = joinPath(packageDir, name);
    const isPackage =
      folder.isFile(`${path}/__init__.py`) || (name.endsWith("-stubs") && folder.isFile(`${path}/__init__.pyi`));
    return kind === "folder" && isPackage && name !== "__pypackages__" ? [path] : [];
  });
  return packages.length > 0 ? packages : [`${packageDir === "" ? "." : packageDir}/*.py`];
}

/** Where both name a path, the longer pattern counts, then the one with fewer wildcards, then the exclusion. */
function merged({ folder }: PythonProject, globs: Globs): Globs {
  const expand = (patterns: readonly string[]): Map<string, string> =>
    new Map(patterns.flatMap((glob) => findGlob(folder, glob, STANDARD_GLOB).map(({ path }) => [path, glob] as const)));
  const includes = expand(globs.includes);
  const excludes = expand(globs.excludes);
  for (const [path, glob] of includes) {
    const against = excludes.get(path);
    if (against === undefined) continue;
    if (outweighs(glob, against)) excludes.delete(path);
    else includes.delete(path);
  }
  return { includes: [...includes.keys()].sort(), excludes: [...excludes.keys()] };
}

function outweighs(glob: string, other: string): boolean {
  const [length, wild] = weight(glob);
  const [otherLength, otherWild] = weight(other);
  return length > otherLength || (length === otherLength && wild < otherWild);
}

/** Number of components, and how unspecific they are. */
function weight(glob: string): readonly [number, number] {
  const parts = normalPath(glob).split("/");
  let wild = 0;
  for (const part of parts) if (hasWildcard(part)) wild += part === "**" ? 2 : 1;
  return [parts.length, wild];
}

/** What is excluded is so with all below it; a path's own wildcard characters count as such once more. */
function excluder(excludes: readonly string[]): (path: string) => boolean {
  const rules = excludes.map((exclude) => ({ exclude, matches: wildcard(exclude) }));
  return (path) =>
    rules.some(({ exclude, matches }) => path === exclude || path.startsWith(`${exclude}/`) || matches(path));
}

function addSdistFiles(project: PythonProject, hook: string, plan: FilePlan): void {
  const { folder, metadata } = project;
  for (const path of ["pyproject.toml", hook, readmeFile(metadata), ...licenses(project)]) {
    if (path !== undefined && folder.isFile(path)) plan.add(normalPath(path), "pdm sdist: always included");
  }
}

function addWheelFiles(project: PythonProject, build: Table, plan: FilePlan): void {
  for (const path of licenses(project)) plan.add(path, "pdm wheel: licence", `*.dist-info/licenses/${path}`);
  for (const [scheme, entries] of Object.entries(table(build, "wheel-data"))) {
    for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
      const glob = typeof entry === "string" ? entry : text(table(entry), "path");
      const base = isTable(entry) ? normalPath(text(entry, "relative-to") ?? "") : "";
      for (const path of glob === undefined ? [] : findFiles(project.folder, glob, PATHLIB_GLOB)) {
        const place = base === "" ? path.slice(path.lastIndexOf("/") + 1) : path.slice(base.length + 1);
        plan.add(path, "pdm wheel: wheel-data", `*.data/${scheme}/${place}`);
      }
    }
  }
}

function licenses(project: PythonProject): string[] {
  const own = licenseFile(project.metadata);
  const named = [...(own === undefined ? [] : [normalPath(own)]), ...(namedLicenses(project) ?? [])];
  const isNamed = named.length > 0 || project.metadata["license-files"] !== undefined;
  return isNamed ? named : usualLicenses(project, USUAL_LICENSES);
}
