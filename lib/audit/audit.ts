import type { Finding, SuppressedFinding } from "../core/finding.ts";
import type { Coverage, Gap } from "../core/report.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { attribute } from "../judge/attribution/attribute.ts";
import type { AttributionInput } from "../judge/attribution/input.ts";
import { historyKeys, type HistoryKeys } from "./history-keys.ts";
import { judged, type Judged } from "./judged.ts";
import type { Headers } from "./life.ts";
import { carriersOf } from "./message-life.ts";
import { strayPlaces } from "./places.ts";
import { auditRows } from "./rows.ts";
import { unreachableLives } from "./unreachable.ts";
import { scanContents, type ContentsControl, type ContentsResult } from "./scan-contents.ts";
import type { Engine, ScanResult } from "../scan.ts";
import type { History, HistorySource } from "../sources/history/history.ts";

/** What an audit found and read; a report still needs a fail level. */
export interface AuditResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly coverage: Omit<Coverage, "complete">;
}

/** How a caller follows an audit: commits are read first, then contents. */
export interface AuditControl extends ContentsControl {
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
  control.onBlobs?.(history.units.count + history.texts.count);
  const result = await scanContents(history, engine, control);
  const keys = historyKeys(history, result);
  const found = await judgeAll(history, keys, result);
  const headers = await headersOf(found, history, source);
  const rows = auditRows({ history, keys: keys.table, judged: found, headers, platform: engine.platform });
  return { ...rows, coverage: coverageOf(source, history, engine, configHash, result) };
}

/** The life of every key: in trees, then in what nothing names. */
async function judgeAll(history: History, keys: HistoryKeys, result: ScanResult): Promise<readonly Judged[]> {
  const input = attributionInput(history, keys, result);
  const lives = attribute(input);
  const units = result.scanned.flatMap(({ unit }) => unit ?? []);
  const strays = strayPlaces(history, keys, units);
  const late = await unreachableLives(history, input, lives, strays);
  return lives.map((life, key) => {
    const lateLife = late?.keys.has(key) === true ? { life: late.lives[key]!, log: late.log } : null;
    return judged(life, lateLife, strays.get(key) ?? [], history);
  });
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

async function headersOf(found: readonly Judged[], history: History, source: HistorySource): Promise<Headers> {
  const { oids } = history.log;
  const inTrees = found.flatMap(({ life: { first }, log }) => (first === null ? [] : log.commits.oid[first]!));
  const firsts = [...new Set([...inTrees, ...found.flatMap(carriersOf)])];
  const answers = await source.headers(firsts.map((commit) => oids.hex(commit)));
  return new Map(firsts.flatMap((commit, at) => (answers[at] ? [[commit, answers[at]]] : [])));
}

const INTERRUPTED: Gap = { reason: "the audit was interrupted: contents after that point were not read" };

function coverageOf(
  source: HistorySource,
  history: History,
  engine: Engine,
  configHash: string,
  result: ContentsResult,
): Omit<Coverage, "complete"> {
  return {
    engine: result.fromPacks === 0 ? source.engine : `pack reader, ${source.engine}`,
    counts: {
      ...history.counts,
      contents: history.units.count + history.texts.count,
      contentsRead: result.blobs,
      contentsFromPacks: result.fromPacks,
    },
    bytesRead: result.bytes,
    skipped: result.skipped,
    gaps: result.interrupted ? [...history.gaps, INTERRUPTED] : history.gaps,
    surfaces: history.surfaces,
    placeholders: Object.fromEntries([...result.placeholders].sort()),
    catalogueHash: catalogueHash(engine.catalogue.patterns, engine.platform),
    configHash,
  };
}
