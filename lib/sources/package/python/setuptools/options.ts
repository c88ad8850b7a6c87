import type { PythonProject } from "../project.ts";

/** How packages are looked for. */
export interface FindPackages {
  readonly where: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** True where a folder needs no `__init__.py`. */
  readonly namespaces: boolean;
  /** True where the folder that is searched becomes the place of what is found (pyproject.toml). */
  readonly setsPlace: boolean;
}

/** What a project tells setuptools about files; undefined where it says nothing. */
export interface SetuptoolsOptions {
  readonly name?: string;
  readonly packages?: readonly (string | FindPackages)[];
  readonly modules?: readonly string[];
  /** Folder of a package by its name; that of all others by the empty one. */
  readonly packageDir?: Readonly<Record<string, string>>;
  /** Globs by package, those of all by the empty name or `*`. */
  readonly packageData?: Readonly<Record<string, readonly string[]>>;
  readonly excludePackageData?: Readonly<Record<string, readonly string[]>>;
  readonly includePackageData?: boolean;
  /** Files or globs by the folder that they are installed to. */
  readonly dataFiles?: readonly (readonly [folder: string, files: readonly string[]])[];
  readonly scripts?: readonly string[];
  /** Sources of extension modules and C libraries. */
  readonly sources?: readonly string[];
  readonly hasExtensions?: boolean;
  readonly licenseFiles?: readonly string[];
  /** Files whose text the metadata takes over (`file:`). */
  readonly referenced?: readonly string[];
  /** Folder that `*.egg-info` is in. */
  readonly eggBase?: string;
  /** True where pyproject.toml says something. */
  readonly fromToml?: boolean;
}

/** What setuptools knows of a project before it lists files. */
export interface SetuptoolsProject {
  readonly project: PythonProject;
  readonly options: SetuptoolsOptions;
  readonly layout: Layout;
}

/** What is installed: packages with their folders, modules with their files. */
export interface Layout {
  /** Folder by dotted name. */
  readonly packages: ReadonlyMap<string, string>;
  /** Files of modules that are in no package, and where they are installed. */
  readonly modules: ReadonlyMap<string, string>;
  /** Folder of what has none of its own. */
  readonly base: string;
  /** Why nothing could be found; undefined where all is well. */
  readonly problem?: string;
}

/** Options out of one place, and what could not be read of it. */
export interface ReadOptions {
  readonly options: SetuptoolsOptions;
  readonly gaps: readonly string[];
}

/** Later options over earlier ones; referenced files of all. */
export function mergeOptions(all: readonly SetuptoolsOptions[]): SetuptoolsOptions {
  const merged: SetuptoolsOptions = Object.assign({}, ...all);
  return { ...merged, referenced: all.flatMap(({ referenced }) => referenced ?? []) };
}

/** The options that are set. */
export function onlySet(options: {
  readonly [Name in keyof SetuptoolsOptions]: SetuptoolsOptions[Name] | undefined;
}): SetuptoolsOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as SetuptoolsOptions;
}

/** A record's own value: a package may be called `constructor`. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
