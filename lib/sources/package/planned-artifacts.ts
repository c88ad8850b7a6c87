import type { FileStanding } from "../../git/file-standing.ts";
import { pathStandings, trackedBelow } from "../../git/path-standing.ts";
import { detectProjects, type DetectedProject } from "./detect-projects.ts";
import { systemMessage } from "../unreadable.ts";
import { planNpm } from "./npm/npm.ts";
import type { ArtifactKind, ArtifactPlan, PlanGap, PlannedArtifact, PlannedFile } from "./planned.ts";
import { readManifest } from "./npm/manifest.ts";
import { joinPath, ProjectFolder } from "./project-folder.ts";
import { planPython } from "./python/plan-python.ts";
import type { PythonProject } from "./python/project.ts";
import { isTable, readToml, table } from "./python/toml.ts";

/** A file that would be packed, and what git thinks of it. */
export interface PackedFile extends PlannedFile {
  /** Null where git cannot say: no repository, another one's file. */
  readonly git: FileStanding | null;
}

/** An artifact as it would be made now. */
export interface PackedArtifact extends PlannedArtifact {
  readonly files: readonly PackedFile[];
}

/** What would be packed of a folder. */
export interface PackagePlan {
  readonly artifacts: readonly PackedArtifact[];
  /** What is no matter of one artifact: projects whose builder's rules are not known. */
  readonly gaps: readonly PlanGap[];
}

/**
 * What `npm pack` and Python's builders would put into their artifacts if they ran in `folder` now, from reading
 * alone: no build is run, no file of the project executed, nothing written. A wheel is planned from the folder, as
 * `pip wheel .` makes it; one that is made from the sdist holds no more than both. Files that a build step or a
 * script is still to make are not seen; where one is known to come, a gap says so.
 * @throws Node's error where `folder` is none
 */
export async function plannedArtifacts(folder: string, env: NodeJS.ProcessEnv): Promise<PackagePlan> {
  const { top, artifacts, gaps } = await planBelow(folder, env);
  const standing = await standingOf(top, artifacts, env);
  return { artifacts: artifacts.map((artifact) => withStanding(top, artifact, standing)), gaps };
}

/**
 * The kinds of artifact that each file would be packed into, by its path from `folder`. Git is asked only where a builder
 * itself asks it.
 * @param onlyPublished without packages that npm refuses to publish (`"private": true`)
 * @throws Node's error where `folder` is none
 */
export async function packedPaths(
  folder: string,
  env: NodeJS.ProcessEnv,
  onlyPublished: boolean = false,
): Promise<ReadonlyMap<string, readonly ArtifactKind[]>> {
  const kinds = new Map<string, ArtifactKind[]>();
  for (const { kind, project, files } of (await planBelow(folder, env, onlyPublished)).artifacts) {
    for (const { path } of files) {
      const shown = joinPath(project, path);
      const known = kinds.get(shown);
      if (known === undefined) kinds.set(shown, [kind]);
      else if (!known.includes(kind)) known.push(kind);
    }
  }
  return kinds;
}

/** Artifacts of all projects below a folder. */
interface Plans {
  readonly top: ProjectFolder;
  readonly artifacts: readonly PlannedArtifact[];
  readonly gaps: readonly PlanGap[];
}

async function planBelow(folder: string, env: NodeJS.ProcessEnv, onlyPublished = false): Promise<Plans> {
  const top = new ProjectFolder(folder);
  const artifacts: PlannedArtifact[] = [];
  const gaps: PlanGap[] = [];
  const projects = detectProjects(top);
  for (const { path, builder } of projects) {
    if (typeof builder !== "string") {
      gaps.push(unknownBuilder(path, builder.unknown));
      continue;
    }
    try {
      const project = top.below(path);
      if (onlyPublished && builder === "npm" && readManifest(project, "package.json")?.private === true) continue;
      const plans = builder === "npm" ? [await planNpm(project, top)] : await planWith(builder, project, env);
      for (const plan of plans) artifacts.push({ builder, project: path, ...plan });
    } catch (error) {
      // What the system would not let us read is no failure of the rest.
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      gaps.push(unknownBuilder(path, `what ${builder} would pack is not known: ${systemMessage(error)}`));
    }
  }
  for (const folderOf of new Set(projects.map(({ path }) => top.below(path)))) gaps.push(...unreadable(folderOf));
  return { top, artifacts, gaps };
}

async function planWith(
  builder: Exclude<DetectedProject["builder"], object>,
  folder: ProjectFolder,
  env: NodeJS.ProcessEnv,
): Promise<ArtifactPlan[]> {
  const read = readToml(folder, "pyproject.toml");
  const toml = isTable(read) ? read : {};
  const project: PythonProject = {
    folder,
    toml,
    metadata: table(toml, "project"),
    tracked: () => trackedBelow(folder.root, env),
    async ignored(paths) {
      const standing = await pathStandings(
        folder.root,
        paths.map((path) => folder.absolute(path)),
        env,
      );
      if (standing === null) return null;
      const isIgnored = (path: string): boolean => {
        const known = standing.get(folder.absolute(path));
        return known !== undefined && !known.tracked && known.ignoredBy !== null;
      };
      return new Set(paths.filter(isIgnored));
    },
  };
  return planPython(builder, project);
}

async function standingOf(
  top: ProjectFolder,
  artifacts: readonly PlannedArtifact[],
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, FileStanding> | null> {
  const paths = new Set(
    artifacts.flatMap(({ project, files }) => files.map(({ path }) => top.below(project).absolute(path))),
  );
  return paths.size === 0 ? null : pathStandings(top.root, [...paths], env);
}

function withStanding(
  top: ProjectFolder,
  artifact: PlannedArtifact,
  standing: ReadonlyMap<string, FileStanding> | null,
): PackedArtifact {
  const folder = top.below(artifact.project);
  const files = artifact.files.map((file) => ({ ...file, git: standing?.get(folder.absolute(file.path)) ?? null }));
  return { ...artifact, files };
}

function unknownBuilder(path: string, reason: string): PlanGap {
  const where = path === "" ? "" : `${path}: `;
  return { detail: `${where}${reason}; build it and check the artifact`, incomplete: true };
}

function unreadable({ unreadable: paths }: ProjectFolder): PlanGap[] {
  return [...paths].map((path) => ({ detail: `${path} could not be read, or its name is no UTF-8`, incomplete: true }));
}
