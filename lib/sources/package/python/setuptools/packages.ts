import { joinPath, normalPath, type ProjectFolder } from "../../project-folder.ts";
import { wildcard } from "../wildcard.ts";
import { FLAT_MODULES, FLAT_PACKAGES } from "./flat-layout.ts";
import { ownValue, type FindPackages, type Layout, type SetuptoolsOptions } from "./options.ts";

/** The packages and modules of a project, named or found as setuptools 61 and later do. */
export function findLayout(folder: ProjectFolder, options: SetuptoolsOptions): Layout {
  const { packages, modules } = options;
  if (packages !== undefined || modules !== undefined) return named(folder, options);
  return discovered(folder, options);
}

function named(folder: ProjectFolder, { packages = [], modules = [], packageDir = {} }: SetuptoolsOptions): Layout {
  const places = { ...packageDir };
  const found = new Map<string, string>();
  for (const item of packages) {
    if (typeof item === "string") found.set(item, packageFolder(item, places));
    else for (const [name, path] of findAll(folder, item, places)) found.set(name, path);
  }
  return layout(folder, found, modules, places);
}

/** pyproject.toml takes the folder that was searched for the place of what is found there. */
function findAll(folder: ProjectFolder, find: FindPackages, places: Record<string, string>): [string, string][] {
  const { where, setsPlace } = find;
  if (setsPlace && where.length === 1 && normalPath(where[0] ?? "") !== "") places[""] ??= normalPath(where[0] ?? "");
  return where.flatMap((at) => {
    const base = normalPath(at);
    const names = findIn(folder, base, find);
    const isOwnPlace = !setsPlace || base === "" || normalPath(places[""] ?? "") === base;
    return names.map((name): [string, string] => [
      name,
      isOwnPlace ? packageFolder(name, places) : joinPath(base, name.replaceAll(".", "/")),
    ]);
  });
}

function findIn(folder: ProjectFolder, base: string, find: FindPackages): string[] {
  const isPackage = (path: string): boolean => find.namespaces || folder.isFile(joinPath(path, "__init__.py"));
  return walkPackages(folder, base, { ...find, isPackage });
}

interface PackageWalk {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  isPackage(path: string, name: string): boolean;
}

/** Dotted names of packages below a folder. `exclude` of `a.*` or `a*` also stops looking into `a`. */
function walkPackages(folder: ProjectFolder, base: string, walk: PackageWalk): string[] {
  const included = anyOf(walk.include);
  const excluded = anyOf(["ez_setup", "*__pycache__", ...walk.exclude]);
  const found: string[] = [];
  const enter = (at: string, above: string): void => {
    for (const { name, kind } of folder.list(at)) {
      if (kind !== "folder" || name.includes(".")) continue;
      const path = joinPath(at, name);
      const dotted = above === "" ? name : `${above}.${name}`;
      if (!walk.isPackage(path, dotted)) continue;
      if (included(dotted) && !excluded(dotted)) found.push(dotted);
      if (!walk.exclude.includes(`${dotted}*`) && !walk.exclude.includes(`${dotted}.*`)) enter(path, dotted);
    }
  };
  enter(base, "");
  return found;
}

function discovered(folder: ProjectFolder, { packageDir = {} }: SetuptoolsOptions): Layout {
  const own = Object.entries(packageDir).filter(([name]) => name !== "");
  if (own.length > 0) {
    const nested = own.flatMap(([name, at]) => [
      name,
      ...all(folder, normalPath(at)).map((inner) => `${name}.${inner}`),
    ]);
    return layout(folder, placed(nested, packageDir), [], packageDir);
  }
  const base = normalPath(packageDir[""] ?? "src");
  if (folder.isFolder(base) && base !== "") {
    const places = { "": base };
    return layout(folder, placed(all(folder, base), places), moduleNames(folder, base, []), places);
  }
  return flat(folder);
}

/** The flat layout: one package, or else one module, beside folders and files with well-known other uses. */
function flat(folder: ProjectFolder): Layout {
  const exclude = FLAT_PACKAGES.flatMap((name) => [name, `${name}.*`]);
  const isPackage = (_path: string, name: string): boolean => {
    const [first = "", ...rest] = name.split(".");
    return [first.replace(/-stubs$/, ""), ...rest].every(isIdentifier);
  };
  const names = walkPackages(folder, "", { include: ["*"], exclude, isPackage });
  const own = names.filter((name) => !name.includes(".") && !name.endsWith("-stubs"));
  if (own.length > 0) return { ...layout(folder, placed(names, {}), [], {}), ...ambiguous("packages", own) };
  const modules = moduleNames(folder, "", FLAT_MODULES);
  return { ...layout(folder, new Map(), modules, {}), ...ambiguous("modules", modules) };
}

function ambiguous(kind: string, names: readonly string[]): Pick<Layout, "problem"> {
  if (names.length < 2) return {};
  return { problem: `several ${kind} at the top (${names.join(", ")}) and none is named, so the build fails` };
}

function all(folder: ProjectFolder, base: string): string[] {
  return walkPackages(folder, base, { include: ["*"], exclude: [], isPackage: () => true });
}

function moduleNames(folder: ProjectFolder, base: string, exclude: readonly string[]): string[] {
  const excluded = anyOf(exclude);
  const files = folder.list(base).filter(({ name, kind }) => kind === "file" && name.endsWith(".py"));
  return files.map(({ name }) => name.slice(0, -3)).filter((name) => isIdentifier(name) && !excluded(name));
}

function placed(names: readonly string[], packageDir: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(names.map((name) => [name, packageFolder(name, packageDir)]));
}

/** `package_dir` of the name, or of the nearest package that it is in. */
function packageFolder(name: string, packageDir: Readonly<Record<string, string>>): string {
  const parts = name.split(".");
  for (let count = parts.length; count > 0; count--) {
    const at = ownValue(packageDir, parts.slice(0, count).join("."));
    if (at !== undefined) return normalPath([at, ...parts.slice(count)].join("/"));
  }
  return normalPath([packageDir[""] ?? "", ...parts].join("/"));
}

function layout(
  folder: ProjectFolder,
  packages: ReadonlyMap<string, string>,
  modules: readonly string[],
  packageDir: Readonly<Record<string, string>>,
): Layout {
  const files = modules.map((name): [string, string] => {
    const above = name.includes(".")
      ? packageFolder(name.slice(0, name.lastIndexOf(".")), packageDir)
      : normalPath(packageDir[""] ?? "");
    return [joinPath(above, `${name.slice(name.lastIndexOf(".") + 1)}.py`), `${name.replaceAll(".", "/")}.py`];
  });
  const present = files.filter(([path]) => folder.isFile(path));
  return { packages, modules: new Map(present), base: normalPath(packageDir[""] ?? "") };
}

function anyOf(patterns: readonly string[]): (name: string) => boolean {
  const matchers = patterns.map((pattern) => wildcard(pattern));
  return (name) => matchers.some((matches) => matches(name));
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}
