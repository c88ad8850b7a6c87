import type { ArtifactKind } from "../../lib/sources/package/planned.ts";
import { plannedArtifacts, type PackedArtifact } from "../../lib/sources/package/planned-artifacts.ts";
import type { PackageFolder } from "./python-build.ts";

/** The plan of an artifact of a folder's own project. */
export async function plannedArtifact(folder: string, kind: ArtifactKind): Promise<PackedArtifact> {
  const { artifacts } = await plannedArtifacts(folder, process.env);
  const own = artifacts.find((artifact) => artifact.kind === kind && artifact.project === "");
  if (own === undefined) throw new Error(`no ${kind} is planned`);
  return own;
}

/** Places in the artifact that are planned, sorted; those of some versions of the builder only are marked. */
export async function plannedPlaces(folder: string, kind: ArtifactKind): Promise<string[]> {
  const { files } = await plannedArtifact(folder, kind);
  return files.map(({ inArtifact, only }) => (only === undefined ? inArtifact : `${inArtifact} (${only})`)).sort();
}

/** What a plan and the real artifact do not have in common. */
export interface Difference {
  readonly kind: "sdist" | "wheel";
  /** Packed, not planned. */
  readonly missing: readonly string[];
  /** Planned for every version of the builder, not packed. */
  readonly surplus: readonly string[];
}

/** Compares the plans of a project with what its builder makes. No differences: all arrays are empty. */
export async function differences(folder: PackageFolder, backend: string): Promise<Difference[]> {
  const kinds = ["sdist", "wheel"] as const;
  const found: Difference[] = [];
  for (const kind of kinds) {
    const { files } = await plannedArtifact(folder.path, kind);
    const real = new Set(folder.build(backend, kind).map(anyLayout));
    const planned = new Set(files.map(({ inArtifact }) => anyLayout(inArtifact)));
    const sure = files.filter(({ only }) => only === undefined).map(({ inArtifact }) => anyLayout(inArtifact));
    const missing = [...real].filter((place) => !planned.has(place));
    found.push({ kind, missing, surplus: sure.filter((place) => !real.has(place)) });
  }
  return found;
}

export const NO_DIFFERENCES: readonly Difference[] = [
  { kind: "sdist", missing: [], surplus: [] },
  { kind: "wheel", missing: [], surplus: [] },
];

/** Before PEP 639, licences stood in `.dist-info` itself, some without their folder. */
function anyLayout(place: string): string {
  return place.replace(/^\*\.dist-info\/(?:licenses\/)?/, "*.dist-info/");
}
