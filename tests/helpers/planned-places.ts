import type { ArtifactKind } from "../../lib/sources/package/planned.ts";
import { plannedArtifacts } from "../../lib/sources/package/planned-artifacts.ts";

/** Places in the artifact that are planned for a folder's own project, sorted. */
export async function plannedPlaces(folder: string, kind: ArtifactKind): Promise<string[]> {
  const { artifacts } = await plannedArtifacts(folder, process.env);
  const own = artifacts.find((artifact) => artifact.kind === kind && artifact.project === "");
  if (own === undefined) throw new Error(`no ${kind} is planned`);
  return own.files.map(({ inArtifact }) => inArtifact).sort();
}
