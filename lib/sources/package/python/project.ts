import type { PackageBuilder } from "../planned.ts";
import type { ProjectFolder } from "../project-folder.ts";
import { isTable, table, text, texts, type Table } from "./toml.ts";

/** A Python project as its pyproject.toml describes it; an empty table where there is none. */
export interface PythonProject {
  readonly folder: ProjectFolder;
  readonly toml: Table;
  /** `[project]`. */
  readonly metadata: Table;
  /** What git ignores of untracked files, asked only if a builder wants it. */
  readonly ignored: AskIgnoredFiles;
  /** What git tracks. */
  readonly tracked: AskTrackedFiles;
}

/**
 * Which of `paths` git ignores though they are on disk, as `git ls-files --others --ignored --exclude-standard`:
 * by any source, the user's own among them. Null where there is no repository or git cannot say.
 */
export type AskIgnoredFiles = (paths: readonly string[]) => Promise<ReadonlySet<string> | null>;

/** Every path below the project that git tracks; null where there is no repository or git cannot say. */
export type AskTrackedFiles = () => Promise<readonly string[] | null>;

/** A project that nothing can be planned for. */
export interface UnknownBuilder {
  /** Why, as the beginning of a sentence. */
  readonly unknown: string;
}

const BACKENDS: readonly (readonly [RegExp, PackageBuilder])[] = [
  [/^setuptools\.build_meta\b/, "setuptools"],
  [/^hatchling\.build$/, "hatchling"],
  [/^flit(?:_core)?\.buildapi$/, "flit"],
  [/^poetry(?:\.core)?\.masonry\.api$/, "poetry"],
  [/^pdm\.(?:backend|pep517\.api)$/, "pdm"],
  [/^uv_build$/, "uv"],
];

/**
 * The builder that a project names, or that its rules are not known; null where the folder is no Python project.
 * Without `[build-system]` it is setuptools.
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table
 */
export function builderOf(folder: ProjectFolder, toml: Table): PackageBuilder | UnknownBuilder | null {
  const system = table(toml, "build-system");
  const backend = text(system, "build-backend");
  if (backend !== undefined) {
    const inTree = texts(system["backend-path"]).length > 0;
    const known = BACKENDS.find(([pattern]) => pattern.test(backend))?.[1];
    return known === undefined || inTree ? { unknown: `what ${backend} packs is not known` } : known;
  }
  if (isTable(table(toml, "tool")["poetry"])) return "poetry";
  const isProject = isTable(toml["project"]) || isTable(toml["build-system"]);
  return isProject || folder.isFile("setup.py") || folder.isFile("setup.cfg") ? "setuptools" : null;
}

/** The name of a project as it stands in names of files: runs of `-_.` as one `_`, lower case (PEP 503, PEP 625). */
export function fileName(name: string): string {
  return name.replaceAll(/[-_.]+/g, "_").toLowerCase();
}

/** The file that `[project] readme` names. */
export function readmeFile(metadata: Table): string | undefined {
  const { readme } = metadata;
  return typeof readme === "string" ? readme : text(table(readme), "file");
}

/** The file that `[project] license = {file = ...}` names. */
export function licenseFile(metadata: Table): string | undefined {
  return text(table(metadata, "license"), "file");
}
