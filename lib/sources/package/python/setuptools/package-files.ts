import { joinPath, type ProjectFolder } from "../../project-folder.ts";
import { findFiles, FLAT_GLOB, SETUPTOOLS_GLOB } from "../path-glob.ts";
import { wildcard } from "../wildcard.ts";
import { ownValue, type Layout, type SetuptoolsOptions } from "./options.ts";

/** A file of a package or a module of its own. */
export interface InstalledFile {
  readonly path: string;
  /** Where it is installed. */
  readonly place: string;
  readonly why: string;
  readonly only?: string;
}

/** Data that setuptools 69 and later take without being told. */
const TYPING: readonly string[] = ["*.pyi", "py.typed"];
/** The versions that do. */
export const SINCE_69 = "setuptools 69 and later";

/** Modules: every `.py` file right in a package's folder, but for setup.py. */
export function moduleFiles(folder: ProjectFolder, layout: Layout): InstalledFile[] {
  const own = [...layout.modules].map(([path, place]) => ({ path, place, why: "setuptools: py_modules" }));
  const inPackages = [...layout.packages].flatMap(([name, at]) =>
    findFiles(folder, joinPath(at, "*.py"), FLAT_GLOB)
      .filter((path) => path !== "setup.py")
      .map((path) => ({ path, place: placeIn(name, at, path), why: `setuptools: package ${name}` })),
  );
  return [...own, ...inPackages];
}

/** Data by `package_data`. */
export function dataFiles(folder: ProjectFolder, layout: Layout, options: SetuptoolsOptions): InstalledFile[] {
  const { packageData = {} } = options;
  return [...layout.packages].flatMap(([name, at]) => {
    const find = (glob: string): string[] => findFiles(folder, joinPath(at, glob), SETUPTOOLS_GLOB);
    const wanted = [...(packageData[""] ?? []), ...(ownValue(packageData, name) ?? [])].flatMap(find);
    const typing = TYPING.flatMap(find).filter((path) => !wanted.includes(path));
    const files = [
      ...wanted.map((path) => ({ path, why: "setuptools: package_data" })),
      ...typing.map((path) => ({ path, why: "setuptools: package_data", only: SINCE_69 })),
    ];
    const kept = new Set(
      notExcluded(
        name,
        at,
        options,
        files.map(({ path }) => path),
      ),
    );
    return files.filter(({ path }) => kept.has(path)).map((file) => ({ ...file, place: placeIn(name, at, file.path) }));
  });
}

/** Data by `include_package_data`: of the sdist's files those in a package's folder, or below one and in no other's. */
export function includedData(files: readonly string[], layout: Layout, options: SetuptoolsOptions): InstalledFile[] {
  const owners = new Map([...layout.packages].map(([name, at]) => [at, name]));
  return files.flatMap((path) => {
    let at = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    const isRight = owners.has(at);
    while (at !== "" && !owners.has(at)) at = at.slice(0, Math.max(at.lastIndexOf("/"), 0));
    const name = owners.get(at);
    const isModule = isRight && /^[\p{L}_][\p{L}\p{N}_]*\.py$/u.test(path.slice(path.lastIndexOf("/") + 1));
    if (name === undefined || isModule || notExcluded(name, at, options, [path]).length === 0) return [];
    return [{ path, place: placeIn(name, at, path), why: "setuptools: include_package_data" }];
  });
}

/** `exclude_package_data`, in which `*` takes `/` too. */
function notExcluded(
  name: string,
  at: string,
  { excludePackageData = {} }: SetuptoolsOptions,
  files: readonly string[],
): string[] {
  const globs = [...(excludePackageData[""] ?? []), ...(ownValue(excludePackageData, name) ?? [])];
  const matchers = globs.map((glob) => wildcard(joinPath(at, glob)));
  return files.filter((path) => !matchers.some((matches) => matches(path)));
}

function placeIn(name: string, at: string, path: string): string {
  return joinPath(name.replaceAll(".", "/"), at === "" ? path : path.slice(at.length + 1));
}
