import type { Blob, Skip, Where } from "../core/blob.ts";
import { fromRaw, shownPath, toRaw } from "../core/path.ts";
import type { ArchiveLimits } from "./archive/budget.ts";
import { contentItems } from "./archive/content-items.ts";
import { fileKind } from "./archive/file-kind.ts";
import { openArchive } from "./archive/open-archive.ts";
import type { Disk } from "./disk.ts";
import { isInside, type Root } from "./roots.ts";
import { specialFile, systemMessage, unreadable } from "./unreadable.ts";
import type { Place } from "./walk.ts";

/** What reading takes from its caller. */
export interface Reader {
  readonly roots: readonly Root[];
  /** Larger files, in bytes, are listed and not read. */
  readonly maxSize: number;
  readonly archives: ArchiveLimits;
  readonly disk: Disk;
}

/** What one place comes to. */
export type Items = Iterable<Blob | Skip> | AsyncIterable<Blob | Skip>;

/** What stands at a place: a file, the members of an archive, or the text of a link. */
export function readPlace(place: Place, where: Where, reader: Reader): Items {
  try {
    if (place.kind === "special") return [specialFile(place.shown, false)];
    if (place.kind === "link") return [...readLink(place, where, reader)];
    return readFile(place, where, reader);
  } catch (error) {
    return [unreadable(place.shown, error)];
  }
}

function readFile(place: Place, where: Where, { maxSize, archives, disk }: Reader): Items {
  const content = disk.read(place.real, maxSize);
  if (content.kind === "special") return [specialFile(place.shown, false)];
  const shown = Buffer.from(place.shown, "latin1");
  if (content.kind === "content") {
    return contentItems(content.bytes, shown, { file: where, member: "archive" }, archives);
  }
  const { size } = content;
  const kind = fileKind(disk, place.real, size);
  if (kind === null) return [{ ...shownPath(place.shown), reason: "too-large", bytes: size, incomplete: true }];
  return openArchive({ input: { kind: "file", path: place.real, size }, shown, where: "archive" }, kind, archives);
}

function* readLink(place: Place, where: Where, { roots, disk }: Reader): Generator<Blob | Skip> {
  const path = shownPath(place.shown);
  yield { ...path, where, bytes: disk.linkText(place.real), link: true };
  try {
    const target = fromRaw(disk.physical(place.real));
    if (roots.some(({ real }) => isInside(target, real))) return;
    const detail = "the link's text was read; where it leads is outside what is scanned";
    yield { ...path, reason: "outside-root", detail, incomplete: false };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "ELOOP") throw error;
    // What the user named was meant to be read.
    const incomplete = roots.some(({ real }) => place.real === toRaw(real));
    yield { ...path, reason: "broken-link", detail: systemMessage(error), incomplete };
  }
}
