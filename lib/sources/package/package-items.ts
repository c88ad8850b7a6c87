import { realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Blob, Skip } from "../../core/blob.ts";
import { LeaktrailError } from "../../core/error.ts";
import { displayPath, toRaw } from "../../core/path.ts";
import type { ArchiveLimits } from "../archive/budget.ts";
import { contentItems } from "../archive/content-items.ts";
import { fileKind } from "../archive/file-kind.ts";
import { openArchive } from "../archive/open-archive.ts";
import { nodeDisk } from "../disk.ts";
import { unreadable } from "../unreadable.ts";
import type { PackagePlan } from "./planned-artifacts.ts";
import { joinPath, ProjectFolder } from "./project-folder.ts";

/** An artifact that is there. */
export interface BuiltArtifact {
  /** Absolute path. */
  readonly file: string;
  /** As reports show it. */
  readonly shown: string;
}

/** Where builders leave artifacts, and their names. */
const OUTPUTS: readonly (readonly [folder: string, names: RegExp])[] = [
  ["dist", /\.(?:tar\.gz|tgz|whl|zip)$/],
  ["", /\.(?:tgz|gem|vsix)$/],
  ["pkg", /\.gem$/],
  ["target/package", /\.crate$/],
];

/** Artifacts that builders have left in a project's folder. */
export function builtArtifacts(folder: string): readonly BuiltArtifact[] {
  const project = new ProjectFolder(folder);
  return OUTPUTS.flatMap(([place, names]) =>
    project
      .list(place)
      .filter(({ name, kind }) => kind === "file" && names.test(name))
      .map(({ name }) => {
        const shown = place === "" ? name : `${place}/${name}`;
        return { file: project.absolute(shown), shown };
      }),
  );
}

/**
 * Everything in an artifact.
 * @throws LeaktrailError `nothing-matched` for a file that is no archive
 */
export async function* artifactItems(
  { file, shown }: BuiltArtifact,
  limits: ArchiveLimits,
): AsyncGenerator<Blob | Skip> {
  const path = toRaw(realpathSync(file));
  const { size } = statSync(path);
  const kind = fileKind(nodeDisk, path, size);
  if (kind === null) {
    const remedy = "Give a wheel, an sdist, a tarball or another zip or tar file, or the project's folder.";
    throw new LeaktrailError("nothing-matched", `${shown} is no archive`, remedy);
  }
  const input = { kind: "file", path, size } as const;
  yield* openArchive({ input, shown: Buffer.from(shown), where: "package" }, kind, limits);
}

/** The files that would be packed, each once. */
export async function* plannedItems(
  folder: string,
  { artifacts }: PackagePlan,
  limits: ArchiveLimits,
): AsyncGenerator<Blob | Skip> {
  const paths = new Set(artifacts.flatMap(({ project, files }) => files.map(({ path }) => joinPath(project, path))));
  for (const shown of [...paths].sort()) yield* fileItems(join(folder, shown), shown, limits);
}

async function* fileItems(file: string, shown: string, limits: ArchiveLimits): AsyncGenerator<Blob | Skip> {
  const raw = Buffer.from(shown);
  try {
    const content = nodeDisk.read(toRaw(realpathSync(file)), limits.maxSize);
    if (content.kind !== "content") {
      const size = content.kind === "too-large" ? { bytes: content.size } : {};
      const reason = content.kind === "too-large" ? "too-large" : "special-file";
      yield { ...displayPath(raw), reason, ...size, incomplete: true };
      return;
    }
    yield* contentItems(content.bytes, raw, { file: "package", member: "package" }, limits);
  } catch (error) {
    yield unreadable(toRaw(shown), error);
  }
}

/** Path in the project that a member of a built artifact probably came from. */
export function sourceOfMember(artifact: string, member: string): string {
  const name = basename(artifact);
  // Tarballs have one folder at their top; wheels have the project's own at theirs.
  return /\.(?:whl|zip|vsix|jar|nupkg)$/.test(name) ? member : member.slice(member.indexOf("/") + 1);
}
