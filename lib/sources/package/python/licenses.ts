import { findFiles, PATHLIB_GLOB } from "./path-glob.ts";
import type { PythonProject } from "./project.ts";
import { texts } from "./toml.ts";

/** A licence file that not every version of a builder takes. */
export interface VersionedLicense {
  readonly path: string;
  /** Versions that take it into the sdist; undefined for all. */
  readonly sdist?: string;
  /** Versions that take it into the wheel; undefined for all. */
  readonly wheel?: string;
}

/** The licence files of a project that names some by globs; null where it names none. (PEP 639) */
export function namedLicenses({ folder, metadata }: PythonProject): string[] | null {
  const globs = metadata["license-files"];
  if (!Array.isArray(globs)) return null;
  return [...new Set(texts(globs).flatMap((glob) => findFiles(folder, glob, PATHLIB_GLOB)))].sort();
}

/** Files that usual names of licences find. */
export function usualLicenses({ folder }: PythonProject, globs: readonly string[]): string[] {
  return [...new Set(globs.flatMap((glob) => findFiles(folder, glob, PATHLIB_GLOB)))].sort();
}
