import type { Blob, DisplayPath, Skip, Where } from "../core/blob.ts";
import { shownPath } from "../core/path.ts";
import type { ObjectReader } from "../git/object-reader.ts";
import type { ObjectAnswer } from "../git/object-stream.ts";
import { kindOfMode, type RawChange } from "../git/raw-diff.ts";

/** Content that stands at a path on one side of a change. */
export interface SideBlob extends DisplayPath {
  readonly oid: string;
  /** A symbolic link: its content is the text of its target. */
  readonly link: boolean;
}

/** What one commit, or the index, brings in compared with every parent. */
export interface Change {
  /** Content that differs from what each parent has at that path. */
  readonly entered: readonly SideBlob[];
  /** Content that some parent has at a path where the new side has other content or none. */
  readonly left: readonly SideBlob[];
  /** Submodules, which are not read, and paths in conflict. */
  readonly skipped: readonly Skip[];
}

/** Tells paths apart, also those that look alike when shown. */
export function pathKey(shown: DisplayPath): string {
  return shown.pathBytes === undefined ? shown.path : `\0${shown.pathBytes}`;
}

/** Reads the differences from each parent as one change: what equals some parent was not brought in. */
export function changeAgainst(diffs: readonly (readonly RawChange[])[]): Change {
  const [first = [], ...others] = diffs;
  const inOthers = others.map((diff) => new Set(diff.map(({ path }) => path)));
  const differing = first.filter(({ path }) => inOthers.every((paths) => paths.has(path)));
  const before = diffs.flat().filter(({ old }) => isContent(old.mode));
  return {
    entered: differing
      .filter((change) => isContent(change.new.mode))
      .map(({ path, new: side }) => sideBlob(path, side)),
    left: unique(before).map(({ path, old }) => sideBlob(path, old)),
    skipped: differing.flatMap(skipOf),
  };
}

/** Contents of one side as blobs; what git does not have becomes a skip. */
export async function* sideBlobs(
  objects: ObjectReader,
  side: readonly SideBlob[],
  where: Where,
): AsyncGenerator<Blob | Skip> {
  const places = new Map<string, SideBlob[]>();
  for (const blob of side) {
    const known = places.get(blob.oid);
    if (known === undefined) places.set(blob.oid, [blob]);
    else known.push(blob);
  }
  for await (const answer of objects.read([...places.keys()])) {
    for (const place of places.get(answer.name)!) yield blobAt(place, answer, where);
  }
}

function blobAt({ path, pathBytes, oid, link }: SideBlob, answer: ObjectAnswer, where: Where): Blob | Skip {
  const shown = pathBytes === undefined ? { path } : { path, pathBytes };
  if (answer.type === "missing") return { ...shown, oid, reason: "missing-object", incomplete: true };
  if (answer.type === "too-large") {
    return { ...shown, oid, reason: "too-large", bytes: answer.size, incomplete: true };
  }
  return { ...shown, oid, where, bytes: answer.bytes, link };
}

function skipOf({ path, status, new: side }: RawChange): Skip[] {
  if (status === "U") {
    return [{ ...shownPath(path), reason: "unreadable", detail: "it has an unresolved conflict", incomplete: true }];
  }
  if (kindOfMode(side.mode) !== "submodule") return [];
  return [{ ...shownPath(path), oid: side.oid, reason: "submodule", incomplete: false }];
}

function sideBlob(path: string, side: RawChange["new"]): SideBlob {
  return { ...shownPath(path), oid: side.oid, link: kindOfMode(side.mode) === "link" };
}

function isContent(mode: string): boolean {
  const kind = kindOfMode(mode);
  return kind === "file" || kind === "link";
}

function unique(changes: readonly RawChange[]): RawChange[] {
  return [...new Map(changes.map((change) => [`${change.old.oid} ${change.path}`, change])).values()];
}
