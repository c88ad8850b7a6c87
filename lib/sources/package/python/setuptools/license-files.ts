import { findFiles, STANDARD_GLOB } from "../path-glob.ts";
import type { VersionedLicense } from "../licenses.ts";
import type { SetuptoolsProject } from "./options.ts";

/** Versions whose defaults for projects of a pyproject.toml are free of a stray space. */
export const SINCE_67_6 = "setuptools 67.6.1 and later";

/** `license_files`, or files with the usual names; `wheel` tells the versions that take one, into sdists too. */
export function licenseFiles({ project, options }: SetuptoolsProject): VersionedLicense[] {
  const find = (globs: readonly string[]): string[] => {
    const found = globs.flatMap((glob) => findFiles(project.folder, glob, STANDARD_GLOB));
    return [...new Set(found)].filter((path) => !path.endsWith("~"));
  };
  if (options.licenseFiles !== undefined) return find(options.licenseFiles).map((path) => ({ path }));
  const always = find(["LICEN[CS]E*", "AUTHORS*"]).map((path) => ({ path }));
  const others = find(["COPYING*", "NOTICE*"]);
  const isTold = options.fromToml === true;
  return [...always, ...others.map((path) => ({ path, ...(isTold && { sdist: SINCE_67_6, wheel: SINCE_67_6 }) }))];
}
