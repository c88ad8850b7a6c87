import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileStanding } from "../../git/file-standing.ts";
import { pathStandings } from "../../git/path-standing.ts";
import type { PackedFile, PackedStanding } from "../../judge/packed-kinds.ts";
import { isOutside } from "../../sources/archive/outside.ts";
import { sourceOfMember, type BuiltArtifact } from "../../sources/package/package-items.ts";
import type { PackagePlan } from "../../sources/package/planned-artifacts.ts";
import { joinPath } from "../../sources/package/project-folder.ts";
import type { Io } from "../io.ts";

/** Something that an artifact holds. */
export interface Seen {
  readonly artifact: BuiltArtifact;
  /** As shown, with the artifact's name before it. */
  readonly path: string;
}

/** Files that would be packed, with what git says of them. */
export function plannedFiles({ artifacts }: PackagePlan): readonly PackedFile[] {
  return artifacts.flatMap(({ kind, project, files }) =>
    files.map(({ path, inArtifact, git, leftOver }) => ({
      shown: joinPath(project, path),
      artifact: project === "" ? kind : `${kind} of ${project}`,
      member: inArtifact,
      standing: git === null ? null : standingOf(git),
      leftOver: leftOver === true,
    })),
  );
}

/** Members of built artifacts, each with what git says of the file of that name in the project around the artifact. */
export async function builtFiles(
  built: readonly BuiltArtifact[],
  seen: readonly Seen[],
  { env }: Io,
): Promise<readonly PackedFile[]> {
  const all: PackedFile[] = [];
  for (const artifact of built) {
    const names = seen.filter((one) => one.artifact === artifact).map(({ path }) => memberOf(path, artifact));
    const members = [...new Set(names)].filter((name) => name !== "" && !isOutside(name));
    const project = projectAround(artifact.file);
    const sources = new Map(
      members.map((member) => [
        member,
        project === null ? null : join(project, sourceOfMember(artifact.shown, member)),
      ]),
    );
    const there = [...sources.values()].filter((path): path is string => path !== null && existsSync(path));
    const standings = project === null ? null : await pathStandings(project, there, env);
    for (const member of members) {
      // The builder writes these anew each time; that the project's folder has some too says nothing.
      const isMade = /(?:^|\/)[^/]+\.egg-info\//.test(member);
      const standing = isMade ? undefined : standings?.get(sources.get(member) ?? "");
      all.push({
        shown: `${artifact.shown}!${member}`,
        artifact: artifact.shown,
        member,
        standing: standing === undefined ? null : standingOf(standing),
        leftOver: false,
      });
    }
  }
  return all;
}

/** Name of a member of the artifact itself; what stands in an archive inside it counts as that archive. */
function memberOf(path: string, { shown }: BuiltArtifact): string {
  return path.slice(shown.length + 1).split("!")[0] ?? "";
}

const MANIFESTS = ["package.json", "pyproject.toml", "setup.py", "setup.cfg", "Cargo.toml", "Gemfile"];

function projectAround(file: string): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (MANIFESTS.some((name) => existsSync(join(folder, name)))) return folder;
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return null;
  }
}

function standingOf({ tracked, ignoredBy }: FileStanding): PackedStanding {
  if (tracked) return "tracked";
  if (ignoredBy === null) return "untracked";
  return ignoredBy.list === "repository" ? "ignored" : "ignored-here";
}
