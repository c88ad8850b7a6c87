import type { Detection } from "../core/detection.ts";
import type { Finding, SuppressedFinding } from "../core/finding.ts";
import type { Coverage } from "../core/report.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { EarlyMessages } from "./early-messages.ts";
import { FoundJudge, foundUnits } from "./found-judge.ts";
import { INTERRUPTED, unlessInterrupted } from "./interrupt.ts";
import type { Judged } from "./judged.ts";
import type { Headers } from "./life.ts";
import { carriersOf } from "./message-life.ts";
import { auditRows } from "./rows.ts";
import { scanContents, type ContentsControl, type ContentsResult } from "./scan-contents.ts";
import { untold } from "./untold.ts";
import { addCounts, type Engine, type ScanResult } from "../scan.ts";
import type { History, HistorySource } from "../sources/history/history.ts";
import type { PackWork } from "../git/pack/wanted.ts";

/** What an audit found and read; a report still needs a fail level. */
export interface AuditResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What was detected, by id of the row. Holds values: never print or store it. */
  readonly detections: ReadonlyMap<string, Detection>;
  readonly coverage: Omit<Coverage, "complete">;
  /** Whether some commit had a file at a path, given as a byte string from the top of the tree. */
  readonly hadPath: (path: string) => boolean;
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
  const { signal, threads, verify = false } = control;
  const early = threads === undefined || verify ? null : new EarlyMessages(threads, source.maxBytes ?? null);
  const history = await loaded(source, control, early);
  if (history === null) {
    const counts = { refs: source.repository.refs.length };
    return nothingRead({ engine: source.engine, counts, gaps: [INTERRUPTED.listing] }, engine, configHash);
  }
  const { memory } = history;
  control.onBlobs?.(history.units.count + history.texts.count - memory.recalled.contents);
  const judge = new FoundJudge(history, signal);
  const beside = { meanwhile: () => judge.findPaths(), besideLast: (soFar: ScanResult) => judge.begin(soFar) };
  const result = await scanContents(history, engine, { ...control, ...beside }, early);
  const values = valuesIn(result);
  memory.keep(values);
  const keys = judge.keys(result);
  const told = result.interrupted ? null : await judge.judge(keys, result);
  memory.keep(values);
  const found = told ?? untold(history, keys, foundUnits(result));
  const headers = told === null ? new Map() : await headersOf(found, history, source);
  const rows = auditRows({ history, keys: keys.table, judged: found, headers, judging: engine });
  const cut = result.interrupted ? [INTERRUPTED.scanning] : told === null ? [INTERRUPTED.telling] : [];
  const coverage = coverageOf(source, history, engine, configHash, result);
  const hadPath = (path: string): boolean => history.log.pathTable.has(path);
  return { ...rows, coverage: { ...coverage, gaps: [...coverage.gaps, ...cut] }, hadPath };
}

/** Commits and changes; null where an interrupt came first. */
function loaded(
  source: HistorySource,
  { onCommits, signal }: AuditControl,
  early: EarlyMessages | null,
): Promise<History | null> {
  const watch = {
    ...(onCommits && { onProgress: onCommits }),
    ...(early && { onSpareTime: (commits: readonly PackWork[]) => early.begin(commits) }),
  };
  return unlessInterrupted(source.load(watch), signal);
}

/** What an audit says that ended before it knew what to read, for the reasons in `gaps`. */
export function nothingRead(
  known: Pick<Coverage, "engine" | "counts" | "gaps">,
  { catalogue, platform }: Engine,
  configHash: string,
): AuditResult {
  const coverage = {
    ...known,
    bytesRead: 0,
    skipped: [],
    surfaces: [],
    placeholders: {},
    catalogueHash: catalogueHash(catalogue.patterns, platform),
    configHash,
  };
  return { findings: [], suppressed: [], detections: new Map(), coverage, hadPath: () => false };
}

function valuesIn({ scanned }: ScanResult): ReadonlySet<string> {
  return new Set(scanned.flatMap(({ occurrences }) => occurrences.map(({ detection }) => detection.secret.reveal())));
}

async function headersOf(found: readonly Judged[], history: History, source: HistorySource): Promise<Headers> {
  const { oids } = history.log;
  const { commits } = history.log;
  const inTrees = found.flatMap(({ life }) => (life === null || life.first === null ? [] : commits.oid[life.first]!));
  const firsts = [...new Set([...inTrees, ...found.flatMap(carriersOf)])];
  const answers = await source.headers(firsts.map((commit) => oids.hex(commit)));
  return new Map(firsts.flatMap((commit, at) => (answers[at] ? [[commit, answers[at]]] : [])));
}

function coverageOf(
  source: HistorySource,
  history: History,
  engine: Engine,
  configHash: string,
  result: ContentsResult,
): Omit<Coverage, "complete"> {
  const { recalled } = history.memory;
  const placeholders = new Map(recalled.placeholders);
  addCounts(placeholders, result.placeholders);
  return {
    engine: result.fromPacks === 0 ? source.engine : `pack reader, ${source.engine}`,
    counts: {
      ...history.counts,
      commitsFromCache: recalled.commits,
      contents: history.units.count + history.texts.count,
      contentsRead: result.blobs,
      contentsFromPacks: result.fromPacks,
      contentsFromCache: recalled.contents,
    },
    bytesRead: result.bytes,
    skipped: result.skipped,
    gaps: history.gaps,
    surfaces: history.surfaces,
    placeholders: Object.fromEntries([...placeholders].sort()),
    catalogueHash: catalogueHash(engine.catalogue.patterns, engine.platform),
    configHash,
  };
}
