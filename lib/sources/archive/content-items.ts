import type { Blob, Skip, Where } from "../../core/blob.ts";
import { displayPath } from "../../core/path.ts";
import type { ArchiveLimits } from "./budget.ts";
import { contentKind } from "./kind.ts";
import { openArchive } from "./open-archive.ts";

/** How content is labelled: as the file itself, or as a member of the archive that it is. */
export interface ContentPlaces {
  readonly file: Where;
  readonly member: Where;
}

/**
 * Content as one blob, or as the members of the archive that it is; as both where something stands before the archive.
 * @param shown raw bytes of the path that reports show
 */
export function contentItems(
  bytes: Uint8Array,
  shown: Uint8Array,
  { file, member }: ContentPlaces,
  limits: ArchiveLimits,
): Iterable<Blob | Skip> | AsyncIterable<Blob | Skip> {
  const kind = contentKind(bytes);
  const itself: Blob = { ...displayPath(shown), where: file, bytes };
  if (kind === null) return [itself];
  const opened = openArchive({ input: { kind: "bytes", bytes }, shown, where: member }, kind, limits);
  return kind === "zip-at-end" ? both(itself, opened) : opened;
}

async function* both(itself: Blob, opened: AsyncIterable<Blob | Skip>): AsyncGenerator<Blob | Skip> {
  yield itself;
  yield* opened;
}
