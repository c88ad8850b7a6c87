/** Folders that package managers fill. Their content is somebody else's, unless a secret of ours got into it. */
const DEPENDENCY_FOLDERS: ReadonlySet<string> = new Set([
  "node_modules",
  "bower_components",
  "jspm_packages",
  ".pnpm-store",
  ".yarn",
  ".venv",
  "venv",
  "site-packages",
  "dist-packages",
  "__pypackages__",
  ".tox",
  ".nox",
  ".eggs",
  "vendor",
  "Pods",
  "Carthage",
]);

/** True for the name of a folder that a package manager fills. */
export function isDependencyFolder(name: string): boolean {
  return DEPENDENCY_FOLDERS.has(name);
}

/** True for a file somewhere below a dependency folder; `path` is `/`-separated. */
export function isInDependencyFolder(path: string): boolean {
  return path.split("/").slice(0, -1).some(isDependencyFolder);
}
