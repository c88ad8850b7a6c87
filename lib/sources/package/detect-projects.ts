import type { PackageBuilder } from "./planned.ts";
import { joinPath, type ProjectFolder } from "./project-folder.ts";
import { workspacesOf } from "./npm/workspaces.ts";
import { findGlob, STANDARD_GLOB } from "./python/path-glob.ts";
import { builderOf, type UnknownBuilder } from "./python/project.ts";
import { isTable, readToml, table, texts } from "./python/toml.ts";

/** A project that a registry could get something from. */
export interface DetectedProject {
  /** Relative to the folder that was asked about. */
  readonly path: string;
  readonly builder: PackageBuilder | UnknownBuilder;
}

/**
 * Projects in a folder: what its own package.json, pyproject.toml, setup.py or setup.cfg say, and the members of an
 * npm or uv workspace.
 */
export function detectProjects(folder: ProjectFolder): DetectedProject[] {
  const found: DetectedProject[] = [];
  if (folder.isFile("package.json")) {
    for (const path of ["", ...workspacesOf(folder)]) found.push({ path, builder: "npm" });
  }
  for (const path of ["", ...uvMembers(folder)]) {
    const builder = pythonBuilder(folder, path);
    if (builder !== null) found.push({ path, builder });
  }
  return found;
}

function pythonBuilder(folder: ProjectFolder, path: string): DetectedProject["builder"] | null {
  const toml = readToml(folder, joinPath(path, "pyproject.toml"));
  if (typeof toml === "string") return { unknown: `pyproject.toml cannot be parsed: ${toml}` };
  return builderOf(folder.below(path), toml ?? {});
}

/** `[tool.uv.workspace]`. https://docs.astral.sh/uv/concepts/projects/workspaces/ */
function uvMembers(folder: ProjectFolder): string[] {
  const toml = readToml(folder, "pyproject.toml");
  const workspace = table(isTable(toml) ? toml : {}, "tool", "uv", "workspace");
  const find = (name: string): string[] =>
    texts(workspace[name]).flatMap((glob) => findGlob(folder, glob, STANDARD_GLOB).map(({ path }) => path));
  const excluded = new Set(find("exclude"));
  const members = find("members").filter((path) => !excluded.has(path) && folder.isFile(`${path}/pyproject.toml`));
  return [...new Set(members)];
}
