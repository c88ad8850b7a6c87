import { createHash } from "node:crypto";
import { accessSync, constants, createReadStream, statSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { LeaktrailError } from "../../core/error.ts";
import type { Report } from "../../core/report.ts";
import { safeNames } from "../../report/safe-names.ts";
import type { BuiltArtifact } from "../../sources/package/package-items.ts";
import type { Io } from "../io.ts";
import { masksBy } from "../safe-message.ts";
import { releaseRecord, type RecordedArtifact } from "./release-record.ts";

/** What a record is about. */
export interface Release {
  readonly artifacts: readonly BuiltArtifact[];
  /** Folder whose repository is released. */
  readonly folder: string;
}

/**
 * Tells before anything is checked whether the record can be written: a release must not pass without its trail.
 * @throws LeaktrailError `unwritable` where there is no such folder, or it or the file cannot be written
 */
export function checkRecordFile(file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) throw unwritable(file, "it is a folder");
  try {
    accessSync(stats === undefined ? dirname(file) : file, constants.W_OK);
  } catch (error) {
    throw unwritable(file, "its folder does not exist or may not be written to", error);
  }
}

/**
 * Writes the audit trail of a release: what was checked, and how it came out.
 * @throws LeaktrailError `unwritable` where the file cannot be written or an artifact is gone
 */
export async function writeRecord(file: string, { artifacts, folder }: Release, report: Report, io: Io): Promise<void> {
  const target = resolve(io.cwd, file);
  try {
    const hashed = await Promise.all(artifacts.map(hashOf));
    const made = await releaseRecord(hashed, report, folder, io);
    const record = safeNames([made], masksBy(), report.findings)(made);
    writeFileSync(target, `${JSON.stringify(record, null, 2)}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw unwritable(target, (error as Error).message, error);
  }
}

/** An artifact may be larger than memory. */
async function hashOf({ file }: BuiltArtifact): Promise<RecordedArtifact> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { name: basename(file), bytes, sha256: hash.digest("hex") };
}

function unwritable(file: string, why: string, cause?: unknown): LeaktrailError {
  return new LeaktrailError(
    "unwritable",
    `--record: ${file} cannot be written: ${why}`,
    "Name a file in a folder that is there; without its record a release is not allowed.",
    cause,
  );
}
