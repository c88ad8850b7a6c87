import type { DisplayPath, Skip, Where } from "../../core/blob.ts";
import { IntColumn } from "../../git/column.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import type { BlobAnswer, HistoryReader } from "../../git/history-reader.ts";
import type { HistoryBlob } from "./history.ts";
import type { HistoryOptions } from "./options.ts";
import { surfaceAt } from "./options.ts";
import { shownPath } from "../../core/path.ts";
import type { UnitTable } from "./units.ts";
import { byteRoom } from "../../git/room.ts";

/** What is needed to name a content. */
export interface ContentNames {
  readonly log: CommitLog;
  readonly units: UnitTable;
  /** True for a unit that need not be read. */
  readonly isClean: (unit: number) => boolean;
}

/** Path and place of a unit. */
export function placeOf({ log, units }: ContentNames, unit: number): DisplayPath & { where: Where; oid: string } {
  const path = shownPath(log.paths[units.path(unit)] ?? "");
  return { ...path, where: surfaceAt(units.tier(unit)), oid: log.oids.hex(units.blob(unit)) };
}

/** Contents of all units of the wanted blobs that are not known to be clean, each once. */
export async function* readContents(
  reader: HistoryReader,
  names: ContentNames,
  wanted: Int32Array,
  { maxBlobBytes, signal }: HistoryOptions,
  onMissing: () => void,
): AsyncGenerator<readonly HistoryBlob[]> {
  if (wanted.length === 0) return;
  const request = {
    oids: names.log.oids,
    wanted,
    ...(maxBlobBytes === undefined ? {} : { maxBytes: maxBlobBytes }),
    ...(signal === undefined ? {} : { signal }),
  };
  for await (const answers of reader.blobs(request)) {
    for (const answer of answers) if (answer.bytes === null && answer.reason === "missing-object") onMissing();
    yield answers.flatMap((answer) => unitsToRead(names, answer.oid).map((unit) => contentOf(names, unit, answer)));
  }
}

/** Numbers of the blobs of all units that are not known to be clean, each once. */
export function blobsToRead({ log, units, isClean }: ContentNames): Int32Array {
  const isWanted = byteRoom(log.oids.size);
  const wanted = new IntColumn();
  for (let unit = 0; unit < units.count; unit++) {
    const blob = units.blob(unit);
    if (isWanted[blob] === 1 || isClean(unit)) continue;
    isWanted[blob] = 1;
    wanted.push(blob);
  }
  return wanted.values();
}

function unitsToRead({ units, isClean }: ContentNames, blob: number): readonly number[] {
  return units.ofBlob(blob).filter((unit) => !isClean(unit));
}

function contentOf(names: ContentNames, unit: number, answer: BlobAnswer): HistoryBlob {
  const { where, ...path } = placeOf(names, unit);
  if (answer.bytes === null) {
    const { reason, size, detail } = answer;
    const skip: Skip = { ...path, reason, detail, incomplete: true, ...(size === null ? {} : { bytes: size }) };
    return { unit, blob: null, skip };
  }
  return { unit, blob: { ...path, where, bytes: answer.bytes } };
}
