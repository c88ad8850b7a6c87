import type { Blob, Skip } from "../core/blob.ts";
import type { Detection } from "../core/detection.ts";
import type { Finding, SuppressedFinding } from "../core/finding.ts";
import type { Unread } from "../core/inventory.ts";
import type { Gap } from "../core/report.ts";
import { isLeaktrailError } from "../core/error.ts";
import { planAudit } from "../config/make-plan.ts";
import type { PathOf } from "../judge/policy.ts";
import { nodePlatform } from "../node-platform.ts";
import { scan, type Engine, type ScannedBlob } from "../scan.ts";
import { worktree } from "../sources/worktree.ts";
import { auditUnder } from "./audit.ts";
import { defaultsOf } from "./defaults.ts";
import { FileQuestions } from "./scan/file-questions.ts";
import type { Io } from "./io.ts";
import { rowsOf } from "./scan/rows.ts";

/** What was found in one place to look at. */
export interface Look {
  /** In words, for messages. */
  readonly place: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** By id of the row; rows of files have none. Holds values: never print or store it. */
  readonly detections: ReadonlyMap<string, Detection>;
  readonly complete: boolean;
  /** What of it was not read; empty where it is complete. */
  readonly unread: Unread;
  /** Contents with findings; empty for a history. */
  readonly scanned: readonly ScannedBlob[];
}

/** Paths of both looks start at the top folder. */
export const pathFromTop: PathOf = ({ where, path }) =>
  where === "message" || where === "tag-message" || where === "note" ? null : path;

/**
 * Looks at the files on disk below a top folder, ignored ones too.
 * @param onBlob called with each content before it is scanned
 */
export async function lookOnDisk(
  top: string,
  engine: Engine,
  io: Io,
  signal: AbortSignal,
  onBlob: (blob: Blob) => void = () => {},
): Promise<Look> {
  const questions = new FileQuestions(io.env);
  const { maxSize } = planFor(top);
  const source = worktree([{ real: top, shown: "" }], {
    maxSize,
    excludeDependencies: false,
    ignoredAmong: (places) => questions.ignored(places),
  });
  const { scanned, skipped, interrupted } = await scan(watched(source, onBlob), engine, { signal });
  const { findings, suppressed, detections } = rowsOf(scanned, engine);
  const place = "the files on disk";
  const gaps = interrupted ? [{ reason: "interrupted before everything was read" }] : [];
  return {
    place,
    findings,
    suppressed,
    detections,
    ...completenessOf(place, skipped, gaps),
    scanned,
  };
}

async function* watched(source: AsyncIterable<Blob | Skip>, onBlob: (blob: Blob) => void): AsyncGenerator<Blob | Skip> {
  for await (const item of source) {
    if ("where" in item) onBlob(item);
    yield item;
  }
}

/** Looks at the whole history; null where there is no repository. */
export async function lookInHistory(top: string, engine: Engine, io: Io, signal: AbortSignal): Promise<Look | null> {
  try {
    const { findings, suppressed, detections, coverage } = await auditUnder(planFor(top), engine, io, signal);
    const place = "the history";
    return {
      place,
      findings,
      suppressed,
      detections,
      ...completenessOf(place, coverage.skipped, coverage.gaps),
      scanned: [],
    };
  } catch (error) {
    if (isLeaktrailError(error) && error.code === "not-a-repository") return null;
    throw error;
  }
}

function completenessOf(
  place: string,
  skips: readonly Skip[],
  gaps: readonly Gap[],
): Pick<Look, "complete" | "unread"> {
  const skipped = skips.filter(({ incomplete }) => incomplete);
  return { complete: skipped.length + gaps.length === 0, unread: { place, skipped, gaps } };
}

function planFor(top: string): ReturnType<typeof planAudit> {
  return planAudit({ words: [top], options: defaultsOf("audit") }, nodePlatform, Date.now(), null);
}
