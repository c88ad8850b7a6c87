import type { Blob, Skip } from "../core/blob.ts";
import type { Finding, SuppressedFinding } from "../core/finding.ts";
import type { Coverage, Gap } from "../core/report.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { attribute } from "../judge/attribution/attribute.ts";
import type { AttributionInput } from "../judge/attribution/input.ts";
import type { Attribution } from "../judge/attribution/output.ts";
import { historyKeys, type HistoryKeys } from "./history-keys.ts";
import type { Headers } from "./life.ts";
import { auditRows } from "./rows.ts";
import { scan, type Engine, type ScanControl, type ScanResult } from "../scan.ts";
import type { History, HistorySource } from "../sources/history/history.ts";

/** What an audit found and read; a report still needs a fail level. */
export interface AuditResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly coverage: Omit<Coverage, "complete">;
}

/** How a caller follows an audit: commits are read first, then contents. */
export interface AuditControl extends ScanControl {
  readonly onCommits?: (commits: number, total: number) => void;
  /** Called once the number of contents to read is known. */
  readonly onBlobs?: (total: number) => void;
}

/** Finds every secret and sensitive path of a history, each with its life. */
export async function audit(
  source: HistorySource,
  engine: Engine,
  configHash: string,
  control: AuditControl = {},
): Promise<AuditResult> {
  const history = await source.load(control.onCommits);
  control.onBlobs?.(history.units.count);
  const result = await scan(contents(history, control.signal), engine, control);
  const keys = historyKeys(history, result);
  const lives = attribute(attributionInput(history, keys, result));
  const headers = await headersOf(lives, history, source);
  const rows = auditRows({ history, keys: keys.table, lives, headers, platform: engine.platform });
  return { ...rows, coverage: coverageOf(source, history, engine, configHash, result) };
}

/** Contents to scan. An interrupt ends them early and is no failure: what was found until then is reported. */
async function* contents(history: History, signal: AbortSignal | undefined): AsyncGenerator<Blob | Skip> {
  yield* history.skipped;
  try {
    for await (const batch of history.blobs()) {
      for (const item of batch) yield item.blob === null ? item.skip : { ...item.blob, unit: item.unit };
    }
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}

function attributionInput(history: History, keys: HistoryKeys, result: ScanResult): AttributionInput {
  const { log, refs, head, tier } = history;
  const unread = blobNumbers(result.skipped, history);
  const found = blobNumbers(result.scanned, history);
  return {
    commits: log.commits,
    changes: log.changes,
    keyCount: keys.table.owners.length,
    keysAt: keys.at,
    // After an interrupt nobody knows which of the contents without a finding were read.
    unread: (blob) => unread.has(blob) || (result.interrupted && !found.has(blob)),
    tier,
    refs,
    head,
    compareIds: (a, b) => log.oids.compare(log.commits.oid[a]!, log.commits.oid[b]!),
    comparePaths: (a, b) => (log.paths[a]! < log.paths[b]! ? -1 : Number(a !== b)),
  };
}

function blobNumbers(items: readonly { readonly oid?: string }[], { log }: History): ReadonlySet<number> {
  return new Set(items.flatMap(({ oid }) => (oid === undefined ? [] : [log.oids.indexOf(oid)])));
}

async function headersOf(lives: readonly Attribution[], history: History, source: HistorySource): Promise<Headers> {
  const { oids, commits } = history.log;
  const firsts = [...new Set(lives.flatMap(({ first }) => first ?? []))];
  const answers = await source.headers(firsts.map((commit) => oids.hex(commits.oid[commit]!)));
  return new Map(firsts.flatMap((commit, at) => (answers[at] ? [[commit, answers[at]]] : [])));
}

const INTERRUPTED: Gap = { reason: "the audit was interrupted: contents after that point were not read" };

function coverageOf(
  source: HistorySource,
  history: History,
  engine: Engine,
  configHash: string,
  result: ScanResult,
): Omit<Coverage, "complete"> {
  return {
    engine: source.engine,
    counts: { ...history.counts, contents: history.units.count, contentsRead: result.blobs },
    bytesRead: result.bytes,
    skipped: result.skipped,
    gaps: result.interrupted ? [...history.gaps, INTERRUPTED] : history.gaps,
    surfaces: history.surfaces,
    placeholders: Object.fromEntries([...result.placeholders].sort()),
    catalogueHash: catalogueHash(engine.catalogue.patterns, engine.platform),
    configHash,
  };
}
