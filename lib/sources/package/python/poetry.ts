import { FilePlan, type ArtifactPlan, type PlannedFile } from "../planned.ts";
import { normalPath, type ProjectFolder } from "../project-folder.ts";
import { namedLicenses, usualLicenses, type VersionedLicense } from "./licenses.ts";
import { findGlob, PATHLIB_GLOB, type Found } from "./path-glob.ts";
import { fileName, licenseFile, readmeFile, type PythonProject } from "./project.ts";
import { isTable, table, text, texts, type Table } from "./toml.ts";

type Format = "sdist" | "wheel";

/** An entry of `packages` or `include`. */
interface Include {
  readonly glob: string;
  readonly formats: readonly string[];
  /** True where the formats are those of entries that name none. */
  readonly byDefault: boolean;
  /** Folder that the package is in (`from`): is cut off in a wheel. */
  readonly source: string;
  /** Folder that a wheel puts it in (`to`). */
  readonly target: string;
}

const BEFORE_2 = "poetry-core before 2.0";
const SINCE_2_2 = "poetry-core 2.2 and later";

/**
 * What poetry-core packs. Rules from https://python-poetry.org/docs/pyproject/#include-and-exclude, read in poetry-core
 * 1.4 and 2.5 (masonry/builders, masonry/utils). Packages lose what git ignores, by any of its lists, the user's own
 * too; an explicit `include` brings it back.
 */
export async function planPoetry(project: PythonProject): Promise<ArtifactPlan[]> {
  const poetry = table(project.toml, "tool", "poetry");
  if (poetry["package-mode"] === false) return [];
  return [await planFormat(project, poetry, "sdist"), await planFormat(project, poetry, "wheel")];
}

async function planFormat(project: PythonProject, poetry: Table, format: Format): Promise<ArtifactPlan> {
  const plan = new FilePlan();
  const { folder } = project;
  const includes = readIncludes(poetry["include"], ["sdist"]);
  const own = readIncludes(poetry["packages"], ["sdist", "wheel"]).filter(({ formats }) => formats.includes(format));
  const packages = (own.length > 0 ? own : defaultPackage(project, poetry, plan)).map((include) =>
    expand(folder, include),
  );
  const explicit = includes.map((include) => expand(folder, include));
  const wanted = explicit.filter(({ include }) => include.formats.includes(format));
  const excluded = await excludedFiles(project, texts(poetry["exclude"]), [...packages, ...wanted]);
  const named = new Set(wanted.flatMap(({ found }) => found.map(({ path }) => path)));
  const unlessTakenBack = (path: string): Pick<PlannedFile, "only"> =>
    excluded.has(path) && !named.has(path) ? { only: SINCE_2_2 } : {};
  const includedAgain = new Set(wanted.flatMap(({ files }) => files));
  for (const { include, files } of packages) {
    for (const path of files.filter((one) => !excluded.has(one) || includedAgain.has(one))) {
      const inArtifact = placeOf(include, path, format);
      plan.put({ path, inArtifact, why: `poetry ${format}: packages`, ...unlessTakenBack(path) });
    }
  }
  for (const path of includedAgain) {
    plan.put({ path, inArtifact: path, why: `poetry ${format}: include`, ...unlessTakenBack(path) });
  }
  if (format === "sdist") addSdistFiles(project, poetry, plan);
  else addWheelFiles(project, poetry, explicit, plan);
  sayScript(poetry, format, plan);
  return plan.finish(format);
}

function readIncludes(value: unknown, byDefault: readonly Format[]): Include[] {
  return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const entry: Table = typeof item === "string" ? { path: item } : table(item);
    const glob = text(entry, "include") ?? text(entry, "path");
    if (glob === undefined) return [];
    const format = entry["format"];
    const own = typeof format === "string" ? [format] : texts(format);
    const place = (name: string): string => normalPath(text(entry, name) ?? "");
    const isOwn = format !== undefined;
    return [{ glob, formats: isOwn ? own : byDefault, byDefault: !isOwn, source: place("from"), target: place("to") }];
  });
}

/** Without `packages`: the folder or module that is named like the project, below `src/` or not. */
function defaultPackage({ folder, metadata }: PythonProject, poetry: Table, plan: FilePlan): Include[] {
  const name = fileName(text(metadata, "name") ?? text(poetry, "name") ?? "");
  for (const source of ["", "src"]) {
    for (const glob of [name, `${name}.py`]) {
      const exists = findGlob(folder, glob, PATHLIB_GLOB, source).length > 0;
      if (exists) return [{ glob, formats: ["sdist", "wheel"], byDefault: true, source, target: "" }];
    }
  }
  plan.gap(`poetry: no package is named like the project (${name}), so the build fails`);
  return [];
}

/** An entry with what it finds. */
interface Expanded {
  readonly include: Include;
  readonly found: readonly Found[];
  /** Files found, and all files of folders found. */
  readonly files: readonly string[];
}

function expand(folder: ProjectFolder, include: Include): Expanded {
  const found = findGlob(folder, include.glob, PATHLIB_GLOB, include.source);
  const enter = (path: string): boolean => !path.endsWith("/__pycache__");
  const files = found.flatMap(({ path, kind }) => (kind === "file" ? [path] : [...folder.files(path, enter, false)]));
  const isCode = (path: string): boolean => !/(?:^|\/)__pycache__(?:\/|$)|\.pyc$/.test(path);
  return { include, found, files: [...new Set(files)].filter(isCode) };
}

function placeOf({ source, target }: Include, path: string, format: Format): string {
  if (format === "sdist") return path;
  const own = source === "" ? path : path.slice(source.length + 1);
  return target === "" ? own : `${target}/${own}`;
}

/** What the project excludes, and what git ignores of the candidates. */
async function excludedFiles(
  { folder, ignored }: PythonProject,
  globs: readonly string[],
  candidates: readonly Expanded[],
): Promise<ReadonlySet<string>> {
  const found = globs.flatMap((glob) => findGlob(folder, glob, PATHLIB_GLOB));
  const own = found.flatMap(({ path, kind }) => (kind === "file" ? [path] : [...folder.files(path)]));
  // Poetry reads git's list of quoted names: a name that git quotes is taken for another one, and packed.
  const asked = candidates.flatMap(({ files }) => files).filter((path) => !isQuoted(path));
  return new Set([...own, ...((await ignored([...new Set(asked)])) ?? [])]);
}

/** `core.quotePath`: names with control characters, quotes, backslashes or bytes above 127. */
function isQuoted(path: string): boolean {
  return !/^[ !#-[\]-~]*$/.test(path);
}

function addSdistFiles(project: PythonProject, poetry: Table, plan: FilePlan): void {
  const { folder, metadata } = project;
  const readme = poetry["readme"];
  const readmes = [readmeFile(metadata), ...(typeof readme === "string" ? [readme] : texts(readme))];
  const named = [...readmes, ...scriptFiles(poetry), "pyproject.toml"].filter((path) => path !== undefined);
  for (const path of named) if (folder.isFile(path)) plan.add(normalPath(path), "poetry sdist: always included");
  for (const { path, sdist: only } of licenses(project)) {
    plan.put({ path, inArtifact: path, why: "poetry sdist: licence", ...(only !== undefined && { only }) });
  }
  const script = buildScript(poetry);
  if (script !== undefined && folder.isFile(script)) plan.add(normalPath(script), "poetry sdist: build script");
}

/** An included file that names no format came into wheels too before 2.0. */
function addWheelFiles(project: PythonProject, poetry: Table, explicit: readonly Expanded[], plan: FilePlan): void {
  for (const { found } of explicit.filter(({ include }) => include.byDefault)) {
    for (const { path, kind } of found) {
      if (kind === "folder" || path.endsWith(".pyc")) continue;
      plan.put({ path, inArtifact: path, why: "poetry wheel: include", only: BEFORE_2 });
    }
  }
  for (const path of scriptFiles(poetry)) {
    plan.add(normalPath(path), "poetry wheel: scripts", `*.data/scripts/${path.slice(path.lastIndexOf("/") + 1)}`);
  }
  for (const { path, wheel: only } of licenses(project)) {
    const inArtifact = `*.dist-info/licenses/${path}`;
    plan.put({ path, inArtifact, why: "poetry wheel: licence", ...(only !== undefined && { only }) });
  }
}

/** Those that the project names, else those with the usual names. */
function licenses(project: PythonProject): VersionedLicense[] {
  const named = namedLicenses(project);
  if (named !== null) return named.map((path) => ({ path }));
  const own = licenseFile(project.metadata);
  const since = (paths: readonly string[], more: Omit<VersionedLicense, "path">): VersionedLicense[] =>
    paths.map((path) => ({ path, ...more }));
  return [
    ...(own === undefined ? [] : [{ path: normalPath(own), sdist: SINCE_2_2, wheel: SINCE_2_2 }]),
    ...since(usualLicenses(project, ["LICENSE*"]), {}),
    ...since(usualLicenses(project, ["COPYING*"]), { sdist: SINCE_2_2 }),
    ...since([...project.folder.files("LICENSES", () => true, false)], { sdist: SINCE_2_2 }),
    ...since(usualLicenses(project, ["LICENCE*", "AUTHORS*", "NOTICE*"]), { sdist: SINCE_2_2, wheel: SINCE_2_2 }),
  ];
}

/** `[tool.poetry.scripts] name = {reference = ..., type = "file"}`. */
function scriptFiles(poetry: Table): string[] {
  const scripts = Object.values(table(poetry, "scripts")).filter(isTable);
  return scripts.flatMap((script) => {
    const reference = text(script, "reference");
    return script["type"] === "file" && reference !== undefined ? [reference] : [];
  });
}

function buildScript(poetry: Table): string | undefined {
  return text(poetry, "build") ?? text(table(poetry, "build"), "script");
}

function sayScript(poetry: Table, format: Format, plan: FilePlan): void {
  const script = buildScript(poetry);
  if (script !== undefined && format === "wheel") plan.gap(`poetry wheel: the build script ${script} may add files`);
}
