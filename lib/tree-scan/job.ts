import type { EngineJob } from "../pack-scan/engine-job.ts";
import type { ScannedBlob } from "../scan.ts";
import type { SentBlob } from "./wire.ts";

/** What every thread knows. */
export interface TreeJob extends EngineJob {
  /** Larger files are left to the caller. */
  readonly maxSize: number;
}

/** Files to scan in one go. Paths are byte strings, parted by NUL: one string is posted faster than many. */
export interface Share {
  /** Number of the run of places that it belongs to. */
  readonly run: number;
  /** Place of its first file among the files of the run. */
  readonly from: number;
  readonly real: string;
  readonly shown: string;
}

/** What a share came to. Posted from a thread as it is, with {@link SentBlob} as `Found`. */
export interface ShareResult<Found> {
  readonly run: number;
  readonly from: number;
  /** Files that were looked at; the rest of the share is for whoever has time. */
  readonly done: number;
  /** Those that were read, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** What is to be told of files, in their order. */
  readonly notes: readonly FileNote<Found>[];
}

/** What is to be told of a file. */
export interface FileNote<Found> {
  /** Its place among the files of the run. */
  readonly at: number;
  /** True where it was not read, since it takes more than reading a plain file. */
  readonly later: boolean;
  readonly found: Found | null;
  /** Samples by pattern; null where there is none. */
  readonly placeholders: ReadonlyMap<string, number> | null;
}

/** What a thread sends. */
export type SentResult = ShareResult<SentBlob>;

/** What a share came to, on the thread that asked. */
export type OwnResult = ShareResult<ScannedBlob>;

/** Bytes after which a thread hands back the rest of a share, so that all end together. */
export const MOST_BYTES: number = 2 << 20;

const NUL = "\0";

/** Makes a share of files. */
export function shareOf(
  run: number,
  from: number,
  files: readonly { readonly real: string; readonly shown: string }[],
): Share {
  const joined = (name: "real" | "shown"): string => files.map((file) => file[name]).join(NUL);
  return { run, from, real: joined("real"), shown: joined("shown") };
}

/** Paths of a share, as byte strings. */
export function pathsOf({ real, shown }: Share): {
  readonly real: readonly string[];
  readonly shown: readonly string[];
} {
  return { real: real.split(NUL), shown: shown.split(NUL) };
}
